package kz.anyqtama.docs;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The compiled tests of the modules by the paragraphs that their tags name. */
final class Tagged {

    private static final List<Path> TESTS = List.of(Path.of("../ejb-module/target/test-classes"), Path.of("target/test-classes"));

    private Tagged() {
    }

    /** Simple names of test classes by paragraph. */
    static Map<String, SortedSet<String>> tests() {
        List<Path> built = TESTS.stream().filter(Files::exists).toList();
        if (built.size() < TESTS.size()) {
            throw new IllegalStateException("not all modules are built: " + built);
        }
        Map<String, SortedSet<String>> byParagraph = new TreeMap<>();
        JavaClasses classes = new ClassFileImporter().importPaths(built);
        for (JavaClass test : classes) {
            Stream.concat(tags(test), test.getMethods().stream().flatMap(Tagged::tags))
                    .forEach(tag -> byParagraph.computeIfAbsent(tag, t -> new TreeSet<>()).add(test.getSimpleName()));
        }
        return byParagraph;
    }

    private static Stream<String> tags(HasAnnotations<?> tested) {
        return tested.getAnnotations().stream().flatMap(Tagged::tags);
    }

    private static Stream<String> tags(JavaAnnotation<?> annotation) {
        Object value = annotation.get("value").orElse(null);
        return switch (annotation.getRawType().getSimpleName()) {
            case "Tag" -> Stream.of((String) value);
            case "Tags", "TagList" -> Stream.of((Object[]) value).flatMap(each -> tags((JavaAnnotation<?>) each));
            default -> Stream.empty();
        };
    }
}
