package kz.anyqtama;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;

/** Rules that hold in every module. */
public final class Rules {

    private static final DescribedPredicate<JavaCall<?>> READS_THE_WALL_CLOCK = DescribedPredicate.describe(
            "reads the time past the clock", Rules::readsTheWallClock);

    /** Only the clock itself may ask the system what time it is. */
    public static final ArchRule NO_TIME_WITHOUT_THE_CLOCK = noClasses().that().doNotHaveFullyQualifiedName("kz.anyqtama.time.MovableClock")
            .should().callCodeUnitWhere(READS_THE_WALL_CLOCK);

    /** A role or "everybody", at the method or at its class. */
    public static final ArchCondition<JavaMethod> SAY_WHO_MAY_CALL = new ArchCondition<>("say who may call it") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean said = method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class)
                    || method.getOwner().isAnnotatedWith(RolesAllowed.class) || method.getOwner().isAnnotatedWith(PermitAll.class);
            events.add(new SimpleConditionEvent(method, said, method.getFullName() + (said ? " says" : " does not say") + " who may call it"));
        }
    };

    private Rules() {
    }

    private static boolean readsTheWallClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        var parameters = call.getTarget().getRawParameterTypes();
        boolean clockGiven = parameters.stream().anyMatch(type -> type.isAssignableTo(Clock.class));
        return switch (call.getName()) {
            case "now" -> owner.startsWith("java.time.") && !clockGiven;
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "systemUTC", "systemDefaultZone", "system" -> owner.equals(Clock.class.getName());
            case "getInstance" -> owner.equals(Calendar.class.getName());
            case "<init>" -> (owner.equals(Date.class.getName()) || owner.equals(GregorianCalendar.class.getName())) && parameters.isEmpty();
            default -> false;
        };
    }
}
