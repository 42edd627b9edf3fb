package kz.anyqtama.web.api.cases;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.stream.Stream;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.DossierAct;
import kz.anyqtama.casework.MeetingAct;
import kz.anyqtama.casework.applying.CheckCompleteness;
import kz.anyqtama.casework.applying.CorrectEntry;
import kz.anyqtama.casework.applying.NotAccept;
import kz.anyqtama.casework.applying.Reassign;
import kz.anyqtama.casework.applying.SendToCommission;
import kz.anyqtama.casework.applying.TakeIntoWork;
import kz.anyqtama.casework.applying.Withdraw;
import kz.anyqtama.casework.assessing.Assess;
import kz.anyqtama.casework.assessing.CastVote;
import kz.anyqtama.casework.assessing.CloseMeeting;
import kz.anyqtama.casework.assessing.ConfirmProtocol;
import kz.anyqtama.casework.assessing.DrawUpProtocol;
import kz.anyqtama.casework.assessing.OpenMeeting;
import kz.anyqtama.casework.assessing.PutOnAgenda;
import kz.anyqtama.casework.assessing.RecordPresence;
import kz.anyqtama.casework.assessing.Recuse;
import kz.anyqtama.casework.assessing.RefuseToConfirm;
import kz.anyqtama.casework.assessing.TakeOffAgenda;
import kz.anyqtama.casework.deciding.DecideIssue;
import kz.anyqtama.casework.deciding.DecideRefusal;
import kz.anyqtama.casework.deciding.RemakeCertificate;

/** The acts that come as JSON, by what they are done to. */
final class Doors {

    static final Map<ActKind, Door<? extends DossierAct>> DOSSIER = byKind(Stream.of(
            Door.of(ActKind.TAKE_INTO_WORK, TakeIntoWork.class),
            Door.of(ActKind.REASSIGN, Reassign.class, "employee", "reason"),
            Door.of(ActKind.CHECK_COMPLETENESS, CheckCompleteness.class, "findings"),
            Door.of(ActKind.NOT_ACCEPT, NotAccept.class),
            Door.of(ActKind.SEND_TO_COMMISSION, SendToCommission.class),
            Door.of(ActKind.DECIDE_ISSUE, DecideIssue.class, "validTo", "shortened", "departure"),
            Door.of(ActKind.DECIDE_REFUSAL, DecideRefusal.class, "grounds", "reasoning", "departure"),
            Door.of(ActKind.WITHDRAW, Withdraw.class, "reason"),
            Door.of(ActKind.CORRECT_ENTRY, CorrectEntry.class, "entry", "value", "reason"),
            Door.of(ActKind.REMAKE_CERTIFICATE, RemakeCertificate.class, "correction")));

    static final Map<ActKind, Door<? extends MeetingAct>> MEETING = byKind(Stream.of(
            Door.of(ActKind.PUT_ON_AGENDA, PutOnAgenda.class, "dossier"),
            Door.of(ActKind.TAKE_OFF_AGENDA, TakeOffAgenda.class, "item", "reason"),
            Door.of(ActKind.RECORD_PRESENCE, RecordPresence.class, "present"),
            Door.of(ActKind.OPEN_MEETING, OpenMeeting.class, "present"),
            Door.of(ActKind.RECUSE, Recuse.class, "item", "member", "reason"),
            Door.of(ActKind.ASSESS, Assess.class, "item", "standard", "standardDetail", "findings", "experience"),
            Door.of(ActKind.VOTE, CastVote.class, "item", "revision", "issue", "opinion"),
            Door.of(ActKind.DRAW_UP_PROTOCOL, DrawUpProtocol.class, "item", "grounds", "reasoning"),
            Door.of(ActKind.CONFIRM_PROTOCOL, ConfirmProtocol.class, "item", "digest"),
            Door.of(ActKind.REFUSE_TO_CONFIRM, RefuseToConfirm.class, "item", "digest", "reason"),
            Door.of(ActKind.CLOSE_MEETING, CloseMeeting.class)));

    private Doors() {
    }

    /** @throws Refusal when no act of the name is done to such a subject */
    static <D> D named(Map<ActKind, D> doors, String act) {
        return doors.entrySet().stream().filter(e -> e.getKey().name().equals(act)).map(Map.Entry::getValue).findFirst()
                .orElseThrow(() -> Refusal.input("unknownValue", "act", null, act,
                        String.join(", ", doors.keySet().stream().map(Enum::name).sorted().toList())));
    }

    private static <D extends Door<?>> Map<ActKind, D> byKind(Stream<D> doors) {
        return doors.collect(toUnmodifiableMap(Door::kind, identity()));
    }
}
