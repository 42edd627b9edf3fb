package kz.anyqtama.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import kz.anyqtama.calendar.WorkingHours;
import kz.anyqtama.text.Names;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S1")
class BodyTest {

    private static final WorkingHours HOURS = new WorkingHours(ZoneId.of("Asia/Almaty"), LocalTime.of(9, 0),
            LocalTime.of(18, 30), LocalTime.of(13, 0), LocalTime.of(14, 30));
    private static final LocalDate RENAMED = LocalDate.of(2022, 9, 17);

    @Test
    @Tag("F3")
    void isCalledAsOnTheDay() {
        Body capital = body("710000000", null, named(RENAMED, "Astana"), named(LocalDate.of(2019, 3, 23), "Nur-Sultan"));
        assertEquals("Nur-Sultan", capital.nameOn(RENAMED.minusDays(1)).en());
        assertEquals("Astana", capital.nameOn(RENAMED).en());
        assertEquals("Nur-Sultan", capital.nameOn(LocalDate.of(2017, 1, 1)).en());
        assertEquals("region of Astana", capital.regionOn(RENAMED).en());
    }

    @Test
    void existsFromItsFirstDayAndBeforeItsEnd() {
        Body body = body("100000000", LocalDate.of(2024, 1, 1), named(LocalDate.of(2022, 6, 8), "Abai"));
        assertFalse(body.existsOn(LocalDate.of(2016, 12, 31)));
        assertTrue(body.existsOn(LocalDate.of(2017, 1, 1)));
        assertTrue(body.existsOn(LocalDate.of(2023, 12, 31)));
        assertFalse(body.existsOn(LocalDate.of(2024, 1, 1)));
    }

    @Test
    void hasNineDigitsAndAName() {
        assertThrows(IllegalArgumentException.class, () -> body("75", null, named(RENAMED, "Almaty")));
        assertThrows(IllegalArgumentException.class, () -> body("750000000", null));
    }

    private static Body body(String code, LocalDate until, Body.Named... names) {
        return new Body(code, LocalDate.of(2017, 1, 1), until, HOURS, true, List.of(names), List.of());
    }

    private static Body.Named named(LocalDate from, String name) {
        return new Body.Named(from, new Names("", "", "region of " + name), new Names("", "", name));
    }
}
