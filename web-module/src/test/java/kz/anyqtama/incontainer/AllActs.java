package kz.anyqtama.incontainer;

import java.lang.reflect.Constructor;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.anyqtama.casework.Act;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.applying.CheckCompleteness;
import kz.anyqtama.casework.applying.CorrectEntry;
import kz.anyqtama.casework.applying.NotAccept;
import kz.anyqtama.casework.applying.Reassign;
import kz.anyqtama.casework.applying.SendToCommission;
import kz.anyqtama.casework.applying.Submit;
import kz.anyqtama.casework.applying.TakeIntoWork;
import kz.anyqtama.casework.applying.Withdraw;
import kz.anyqtama.casework.assessing.Assess;
import kz.anyqtama.casework.assessing.CastVote;
import kz.anyqtama.casework.assessing.CloseMeeting;
import kz.anyqtama.casework.assessing.ConfirmProtocol;
import kz.anyqtama.casework.assessing.ConveneMeeting;
import kz.anyqtama.casework.assessing.DrawUpProtocol;
import kz.anyqtama.casework.assessing.OpenMeeting;
import kz.anyqtama.casework.assessing.PutOnAgenda;
import kz.anyqtama.casework.assessing.RecordPresence;
import kz.anyqtama.casework.assessing.Recuse;
import kz.anyqtama.casework.assessing.RefuseToConfirm;
import kz.anyqtama.casework.assessing.Schedule;
import kz.anyqtama.casework.assessing.TakeOffAgenda;
import kz.anyqtama.casework.assessing.TakeRecommendation;
import kz.anyqtama.casework.deciding.DecideIssue;
import kz.anyqtama.casework.deciding.DecideRefusal;
import kz.anyqtama.casework.deciding.DeliverCertificate;
import kz.anyqtama.casework.deciding.DeliverRefusal;
import kz.anyqtama.casework.deciding.RemakeCertificate;
import kz.anyqtama.casework.governing.AppointSubstitute;
import kz.anyqtama.casework.governing.CloseAccount;
import kz.anyqtama.casework.governing.CorrectAccount;
import kz.anyqtama.casework.governing.CreateStaff;
import kz.anyqtama.casework.governing.EndGrant;
import kz.anyqtama.casework.governing.GrantRole;
import kz.anyqtama.casework.governing.SendPasswordLink;
import kz.anyqtama.casework.governing.UnlockAccount;

/** Every act without any data: what the gate asks before it looks at these. */
final class AllActs {

    private static final List<Class<? extends Act<?>>> RECORDS = List.of(Submit.class, TakeIntoWork.class, Reassign.class,
            CheckCompleteness.class, NotAccept.class, SendToCommission.class, ConveneMeeting.class, PutOnAgenda.class, TakeOffAgenda.class,
            Schedule.class, RecordPresence.class, OpenMeeting.class, Recuse.class, Assess.class, CastVote.class, DrawUpProtocol.class,
            ConfirmProtocol.class, RefuseToConfirm.class, TakeRecommendation.class, CloseMeeting.class, DecideIssue.class,
            DecideRefusal.class, DeliverCertificate.class, DeliverRefusal.class, Withdraw.class, CorrectEntry.class,
            RemakeCertificate.class, CreateStaff.class, GrantRole.class, EndGrant.class, AppointSubstitute.class, CorrectAccount.class,
            SendPasswordLink.class, UnlockAccount.class, CloseAccount.class);

    private AllActs() {
    }

    static Map<ActKind, Act<?>> blank() {
        Map<ActKind, Act<?>> acts = new EnumMap<>(ActKind.class);
        RECORDS.stream().map(AllActs::blank).forEach(act -> acts.put(act.kind(), act));
        return acts;
    }

    private static Act<?> blank(Class<? extends Act<?>> type) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructors()[0];
            return (Act<?>) canonical.newInstance(Stream.of(canonical.getParameterTypes()).map(AllActs::nothing).toArray());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(type.getName(), failure);
        }
    }

    private static Object nothing(Class<?> type) {
        return type == boolean.class ? Boolean.FALSE : type == int.class ? Integer.valueOf(0) : type == long.class ? (Object) 0L : null;
    }
}
