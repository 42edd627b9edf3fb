package kz.anyqtama.casework;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.anyqtama.access.AccountState;
import kz.anyqtama.access.Role;
import kz.anyqtama.commission.MeetingStep;
import kz.anyqtama.regulation.PublishedEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of acts against the records that do them, the law, and itself. */
class ActKindTest {

    @Test
    void everyKindHasItsRecordAndEveryRecordItsKind() {
        Map<ActKind, List<Class<?>>> records = ActRecords.all().stream().collect(groupingBy(ActRecords::kindOf));
        records.forEach((kind, all) -> assertEquals(1, all.size(), kind + " is done by " + all));
        assertEquals(EnumSet.allOf(ActKind.class), records.keySet());
    }

    @Test
    void whatOpensItsSubjectIsAnOpening() {
        for (Class<?> act : ActRecords.all()) {
            assertEquals(Opening.class.isAssignableFrom(act), ActRecords.kindOf(act).opens(), act.getName());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyParagraphIsOneOfTheLaw(ActKind kind) {
        assertTrue(PublishedEdition.EDITION.paragraphs().containsKey(kind.paragraph()), kind.paragraph());
    }

    @ParameterizedTest
    @EnumSource
    void stepsAreThoseOfOneSubject(ActKind kind) {
        var subjects = Stream.concat(kind.from().stream(), kind.opens() ? Stream.of(kind.to(null)) : Stream.empty())
                .map(Enum::getDeclaringClass).collect(Collectors.toSet());
        assertEquals(1, subjects.size());
        Enum<?> present = kind.opens() ? null : kind.from().iterator().next();
        assertTrue(subjects.contains(kind.to(present).getDeclaringClass()));
        assertTrue(kind.meets().isEmpty() || subjects.contains(Step.class));
    }

    @ParameterizedTest
    @EnumSource
    void somebodyMayDoIt(ActKind kind) {
        assertFalse(kind.roles().isEmpty());
        assertTrue(kind.follows() || !kind.roles().contains(Role.SYSTEM), "the software acts only where an act follows");
    }

    @Test
    void noStepIsADeadEndAndEveryStepIsReached() {
        Set<Enum<?>> ends = Set.of(Step.REFUSED, Step.NOT_ACCEPTED, Step.WITHDRAWN, MeetingStep.CLOSED, AccountState.CLOSED);
        Stream.of(Step.values(), MeetingStep.values(), AccountState.values()).flatMap(Arrays::stream).forEach(step -> {
            assertEquals(ends.contains(step), Arrays.stream(ActKind.values()).noneMatch(k -> k.isPossibleFrom(step)), step.name());
            assertTrue(Arrays.stream(ActKind.values()).anyMatch(k -> leadsTo(k, step)), step.name());
        });
    }

    private static boolean leadsTo(ActKind kind, Enum<?> step) {
        return kind.opens() ? kind.to(null) == step : kind.from().stream().anyMatch(before -> before != step && kind.to(before) == step);
    }
}
