package kz.anyqtama.casework;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The records that are acts, found among the compiled classes. */
public final class ActRecords {

    private static final List<Class<?>> ALL = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kz.anyqtama").stream().filter(c -> c.isAssignableTo(Act.class) && !c.isInterface())
            .<Class<?>>map(JavaClass::reflect).sorted(Comparator.comparing(Class::getName)).toList();

    private ActRecords() {
    }

    public static List<Class<?>> all() {
        return ALL;
    }

    /** The kind that the record says it is, whatever its data. */
    public static ActKind kindOf(Class<?> act) {
        try {
            Constructor<?> canonical = act.getDeclaredConstructors()[0];
            return ((Act<?>) canonical.newInstance(Stream.of(canonical.getParameterTypes()).map(ActRecords::blank).toArray())).kind();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(act.getName() + " is no plain record", failure);
        }
    }

    private static Object blank(Class<?> type) {
        return type == boolean.class ? Boolean.FALSE : type == int.class ? Integer.valueOf(0) : type == long.class ? (Object) 0L : null;
    }
}
