package kz.anyqtama.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.anyqtama.access.Person;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.access.Role;
import kz.anyqtama.access.Subject;
import kz.anyqtama.casework.Act;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Gate;
import kz.anyqtama.casework.applying.Submit;
import kz.anyqtama.casework.assessing.ConveneMeeting;
import kz.anyqtama.casework.governing.CreateStaff;
import kz.anyqtama.incontainer.Stage.Cast;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every act by every role on one's own and on others', through the gate and through HTTP, against {@link Rights}. */
@ExtendWith(ArquillianExtension.class)
public class RightsIT {

    private static final String HERE = "590000000";
    private static final String ELSEWHERE = "610000000";
    /** So that whoever may act is turned away by the version, and nothing is done. */
    private static final long NO_VERSION = -1;

    @Inject
    private Stage stage;
    @Inject
    private Story story;
    @Inject
    private Gate gate;

    private Cast cast;
    private UUID applicant;
    private UUID dossier;
    private UUID meeting;
    private UUID account;

    /** Somebody with one role. @param own whether the subjects are within its reach */
    private record Somebody(UUID account, Role role, boolean own) {

        @Override
        public String toString() {
            return role + (own ? " (own)" : " (other)");
        }
    }

    @BeforeEach
    void subjects() {
        cast = stage.cast(HERE);
        applicant = stage.applicant();
        dossier = story.submitted(applicant, HERE, "1.1.1.1");
        meeting = story.convened(cast);
        account = stage.staffWithoutRole();
    }

    private List<Somebody> everybody() {
        Cast other = stage.cast(ELSEWHERE);
        var all = new ArrayList<>(List.of(new Somebody(applicant, Role.APPLICANT, true), new Somebody(stage.applicant(), Role.APPLICANT, false),
                new Somebody(cast.employee(), Role.EMPLOYEE, true), new Somebody(other.employee(), Role.EMPLOYEE, false),
                new Somebody(cast.secretary(), Role.SECRETARY, true), new Somebody(other.secretary(), Role.SECRETARY, false),
                new Somebody(cast.first(), Role.MEMBER, true), new Somebody(other.first(), Role.MEMBER, false),
                new Somebody(stage.substituteOf(cast.second(), LocalDate.of(2030, 1, 1)), Role.MEMBER, false),
                new Somebody(cast.signatory(), Role.SIGNATORY, true), new Somebody(other.signatory(), Role.SIGNATORY, false),
                new Somebody(cast.head(), Role.HEAD, true), new Somebody(other.head(), Role.HEAD, false)));
        for (Role role : EnumSet.of(Role.MINISTRY, Role.CONTACT_CENTRE, Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR)) {
            all.add(new Somebody(stage.staff(role, null, null, false), role, false));
        }
        return all;
    }

    @Test
    void throughTheGate() {
        assertEquals(EnumSet.allOf(ActKind.class), Rights.written(), "the expectation names every act");
        var acts = AllActs.blank();
        assertEquals(Rights.written(), acts.keySet(), "every act is tried");
        List<Somebody> everybody = everybody();
        assertEquals(EnumSet.complementOf(EnumSet.of(Role.SYSTEM)), everybody.stream().map(Somebody::role)
                .collect(java.util.stream.Collectors.toCollection(() -> EnumSet.noneOf(Role.class))));
        var wrong = new ArrayList<String>();
        int tried = 0;
        for (Somebody somebody : everybody) {
            for (ActKind kind : acts.keySet()) {
                boolean let = isLetThroughTheGate(somebody, acts.get(kind));
                if (let != Rights.allows(kind, somebody.role(), somebody.own())) {
                    wrong.add(kind + " by " + somebody + " was " + (let ? "let through" : "turned away"));
                }
                tried++;
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(acts.size() * everybody.size(), tried);
    }

    private boolean isLetThroughTheGate(Somebody somebody, Act<?> act) {
        try {
            if (act.kind().opens()) {
                stage.open(somebody.account(), opening(act.kind(), somebody));
            } else {
                knock(somebody.account(), act);
            }
            return true;
        } catch (Refusal refusal) {
            return refusal.kind() != Refusal.Kind.NOT_ALLOWED;
        } catch (EJBAccessException noRole) {
            return false;
        }
    }

    private <S extends Subject> void knock(UUID who, Act<S> act) {
        UUID subject = switch (act.subjectType().getSimpleName()) {
            case "Dossier" -> dossier;
            case "Meeting" -> meeting;
            default -> account;
        };
        stage.act(who, subject, NO_VERSION, UUID.randomUUID(), act);
    }

    private kz.anyqtama.casework.Opening<?> opening(ActKind kind, Somebody somebody) {
        return switch (kind) {
            // In another's name where nothing is one's own.
            case SUBMIT -> Submit.draft(null, 0, somebody.own() ? somebody.account() : applicant, HERE);
            case CONVENE_MEETING -> ConveneMeeting.of(HERE, null, null, null);
            default -> new CreateStaff("r" + UUID.randomUUID().toString().substring(0, 8), new Person("Кто-то", "a@b.kz", "ru"));
        };
    }

    @Test
    void throughHttp() throws Exception {
        List<Somebody> everybody = everybody();
        var wrong = new ArrayList<String>();
        Map<ActKind, String> data = new HashMap<>();
        data.put(ActKind.VOTE, "{\"item\":\"" + UUID.randomUUID() + "\",\"revision\":1,\"issue\":true}");
        int tried = 0;
        for (Somebody somebody : everybody) {
            Browser browser = signedIn(somebody);
            for (ActKind kind : EnumSet.range(ActKind.TAKE_INTO_WORK, ActKind.REMAKE_CERTIFICATE)) {
                if (kind.follows() || kind.opens()) {
                    continue;
                }
                boolean ofMeeting = kind.from().iterator().next() instanceof kz.anyqtama.commission.MeetingStep;
                int status = browser.post((ofMeeting ? "meetings/" + meeting : "dossiers/" + dossier) + "/acts", "{\"act\":\"" + kind
                        + "\",\"version\":-1,\"key\":\"" + UUID.randomUUID() + "\",\"data\":" + data.getOrDefault(kind, "{}") + "}");
                boolean let = Rights.allows(kind, somebody.role(), somebody.own());
                if (status != (let ? 409 : 403)) {
                    wrong.add(kind + " by " + somebody + ": " + status);
                }
                tried++;
            }
            int convened = browser.post("meetings", "{\"act\":\"CONVENE_MEETING\",\"key\":\"" + UUID.randomUUID() + "\",\"data\":{\"body\":\"" + HERE + "\"}}");
            if (convened != (Rights.allows(ActKind.CONVENE_MEETING, somebody.role(), somebody.own()) ? 422 : 403)) {
                wrong.add("CONVENE_MEETING by " + somebody + ": " + convened);
            }
            // Who submits is who asks: there is no submitting in another's name.
            int submitted = browser.post("dossiers", "{\"act\":\"SUBMIT\",\"key\":\"" + UUID.randomUUID() + "\",\"data\":{\"draft\":\""
                    + UUID.randomUUID() + "\",\"draftVersion\":1,\"body\":\"" + HERE + "\"}}");
            if (submitted != (somebody.role() == Role.APPLICANT ? 404 : 403)) {
                wrong.add("SUBMIT by " + somebody + ": " + submitted);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(tried >= 20 * everybody.size(), "tried " + tried);
    }

    @Test
    void withoutASessionOrOurHeaderNothingIsHeard() throws Exception {
        String act = "{\"act\":\"TAKE_INTO_WORK\",\"version\":1,\"key\":\"" + UUID.randomUUID() + "\"}";
        String path = "dossiers/" + dossier + "/acts";
        assertEquals(401, Browser.stranger().post(path, act));
        Browser browser = signedIn(new Somebody(cast.employee(), Role.EMPLOYEE, true));
        assertEquals(403, browser.post(path, act, Map.of("Content-Type", "application/json")));
        assertEquals(403, browser.post(path, act, Map.of("Content-Type", "text/plain", "X-Anyqtama", "1")));
        assertEquals(200, browser.post(path, act));
        String standing = browser.get("api/v1/dossiers/" + dossier).body();
        assertTrue(standing.contains("\"step\":\"CHECKING\"") && standing.contains("\"acts\":[\"REASSIGN\",\"CHECK_COMPLETENESS\""), standing);
    }

    @Test
    @Tag("S10")
    void nobodyLearnsOfCasesThatAreNotTheirs() throws Exception {
        Map<Role, Boolean> told = new HashMap<>();
        for (Somebody somebody : everybody()) {
            Browser browser = signedIn(somebody);
            HttpResponse<String> answer = browser.get("api/v1/dossiers/" + dossier);
            boolean knows = somebody.own() && somebody.role() != Role.MEMBER || EnumSet.of(Role.CONTACT_CENTRE, Role.AUDITOR).contains(somebody.role());
            boolean noRole = EnumSet.of(Role.MINISTRY, Role.SYSTEM_ADMINISTRATOR).contains(somebody.role());
            assertEquals(knows ? 200 : noRole ? 403 : 404, answer.statusCode(), somebody + " " + answer.body());
            told.merge(somebody.role(), knows, Boolean::logicalOr);
        }
        assertEquals(7, told.values().stream().filter(k -> k).count());
    }

    private Browser signedIn(Somebody somebody) throws Exception {
        return Browser.signedIn(stage.usesDemoPassword(somebody.account()), stage.demoPassword());
    }
}
