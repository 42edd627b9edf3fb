package kz.anyqtama.web.api.cases;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.anyqtama.access.AccountState;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Checklist;
import kz.anyqtama.casework.Step;
import kz.anyqtama.casework.applying.CheckCompleteness;
import kz.anyqtama.casework.applying.TakeIntoWork;
import kz.anyqtama.casework.assessing.CastVote;
import kz.anyqtama.commission.MeetingStep;
import kz.anyqtama.web.api.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Acts as JSON: every act of the table has its door, and what cannot be read is told by its field. */
class DoorsTest {

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static ActRequest request(String text) {
        return ActRequest.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyActThatCanBeAskedForHasItsDoor() {
        assertEquals(acts(Step.class), Doors.DOSSIER.keySet());
        assertEquals(acts(MeetingStep.class), Doors.MEETING.keySet());
        assertTrue(acts(AccountState.class).stream().noneMatch(Doors.DOSSIER::containsKey));
    }

    private static Set<ActKind> acts(Class<?> steps) {
        return EnumSet.allOf(ActKind.class).stream()
                .filter(kind -> !kind.follows() && kind.from().stream().anyMatch(steps::isInstance)).collect(toSet());
    }

    @Test
    void aDoorMakesItsKindFromItsFields() {
        Stream.of(Doors.DOSSIER, Doors.MEETING).map(Map::values).flatMap(java.util.Collection::stream).forEach(door -> {
            var components = Arrays.stream(door.type().getRecordComponents()).map(java.lang.reflect.RecordComponent::getName).collect(toSet());
            assertTrue(components.containsAll(door.fields()), door.toString());
        });
        assertEquals(new TakeIntoWork(), Doors.DOSSIER.get(ActKind.TAKE_INTO_WORK).read(json("{}")));
        UUID item = UUID.randomUUID();
        assertEquals(new CastVote(item, 2, true, null),
                Doors.MEETING.get(ActKind.VOTE).read(json("{\"item\":\"" + item + "\",\"revision\":2,\"issue\":true}")));
        assertEquals(new CheckCompleteness(List.of(new Checklist.Finding("IDENTITY_DOCUMENT", false, "нет"))),
                Doors.DOSSIER.get(ActKind.CHECK_COMPLETENESS).read(json("{\"findings\":[{\"slot\":\"IDENTITY_DOCUMENT\",\"accepted\":false,\"remark\":\"нет\"}]}")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "VOTE | {\"item\":\"6f1c2b1e-0b1a-4a51-9f0e-1d2c3b4a5f60\",\"revision\":2} | data.issue",
        "VOTE | {\"item\":\"6f1c2b1e-0b1a-4a51-9f0e-1d2c3b4a5f60\",\"revision\":2,\"issue\":null} | data.issue",
        "VOTE | {\"item\":\"no uuid\",\"revision\":2,\"issue\":true} | data.item",
        "OPEN_MEETING | {\"present\":[null]} | data.present",
        "OPEN_MEETING | {\"present\":\"all\"} | data.present"})
    void whatCannotBeReadIsToldByItsField(String act, String data, String field) {
        var problem = assertThrows(ProblemException.class, () -> Doors.named(Doors.MEETING, act).read(json(data)));
        assertTrue(problem.getMessage().endsWith("(" + field + ")"), problem.getMessage());
    }

    @Test
    void unknownActsAndFieldsAreRefused() {
        assertEquals("act", assertThrows(Refusal.class, () -> Doors.named(Doors.DOSSIER, "BRIBE")).field());
        assertEquals("act", assertThrows(Refusal.class, () -> Doors.named(Doors.DOSSIER, "DELIVER_CERTIFICATE")).field());
        assertEquals("act", assertThrows(Refusal.class, () -> Doors.named(Doors.DOSSIER, "VOTE")).field());
        assertEquals("data.paper", assertThrows(Refusal.class,
                () -> Doors.DOSSIER.get(ActKind.DECIDE_ISSUE).read(json("{\"paper\":{\"number\":\"1\"}}"))).field());
        assertEquals("data.frozen", assertThrows(Refusal.class, () -> Doors.DOSSIER.get(ActKind.WITHDRAW).read(json("{\"frozen\":1}"))).field());
    }

    @Test
    void aRequestNamesActVersionAndKey() {
        var request = request("{\"act\":\"WITHDRAW\",\"version\":3,\"key\":\"6f1c2b1e-0b1a-4a51-9f0e-1d2c3b4a5f60\"}");
        assertEquals(3, request.version());
        assertEquals(JsonObject.EMPTY_JSON_OBJECT, request.data());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"act\":\"WITHDRAW\",\"version\":3}", "{\"act\":\"WITHDRAW\",\"key\":\"6f1c2b1e-0b1a-4a51-9f0e-1d2c3b4a5f60\"}",
        "{\"act\":1,\"version\":3,\"key\":\"6f1c2b1e-0b1a-4a51-9f0e-1d2c3b4a5f60\"}",
        "{\"act\":\"WITHDRAW\",\"version\":3.5,\"key\":\"6f1c2b1e-0b1a-4a51-9f0e-1d2c3b4a5f60\"}",
        "{\"act\":\"WITHDRAW\",\"version\":3,\"key\":\"k\"}",
        "{\"act\":\"WITHDRAW\",\"version\":3,\"key\":\"6f1c2b1e-0b1a-4a51-9f0e-1d2c3b4a5f60\",\"data\":[]}",
        "{\"act\":\"WITHDRAW\",\"version\":3,\"key\":\"6f1c2b1e-0b1a-4a51-9f0e-1d2c3b4a5f60\"} {}"})
    void aRequestThatLacksOrBreaksSomethingIsAProblem(String body) {
        assertThrows(ProblemException.class, () -> request(body));
    }
}
