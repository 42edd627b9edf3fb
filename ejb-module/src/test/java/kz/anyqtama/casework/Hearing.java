package kz.anyqtama.casework;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.anyqtama.access.Actor;
import kz.anyqtama.access.Role;
import kz.anyqtama.casework.applying.CheckCompleteness;
import kz.anyqtama.casework.applying.SendToCommission;
import kz.anyqtama.casework.applying.TakeIntoWork;
import kz.anyqtama.casework.assessing.Assess;
import kz.anyqtama.casework.assessing.CastVote;
import kz.anyqtama.casework.assessing.ConfirmProtocol;
import kz.anyqtama.casework.assessing.ConveneMeeting;
import kz.anyqtama.casework.assessing.DrawUpProtocol;
import kz.anyqtama.casework.assessing.OpenMeeting;
import kz.anyqtama.casework.assessing.PutOnAgenda;
import kz.anyqtama.commission.Assessment;
import kz.anyqtama.commission.Meeting;
import kz.anyqtama.commission.Member;

/** A Commission of three, and cases brought before it up to the step a test begins at. */
public final class Hearing {

    public final Desk desk = new Desk();
    public final Actor applicant = Desk.somebody(Role.APPLICANT);
    public final Actor employee = Desk.somebody(Role.EMPLOYEE);
    public final Actor secretary = Desk.somebody(Role.SECRETARY);
    public final Actor chair = desk.member("LOCAL_EXECUTIVE_BODY", true);
    public final Actor first = desk.member("EDUCATION", false);
    public final Actor second = desk.member("ATAMEKEN", false);

    /** A complete file, sent to the Commission. */
    public Dossier atCommission() {
        Dossier dossier = desk.submitted(applicant);
        desk.perform(employee, dossier, new TakeIntoWork());
        desk.perform(employee, dossier, new CheckCompleteness(List.of(new Checklist.Finding("IDENTITY_DOCUMENT", true, null),
                new Checklist.Finding("EDUCATION_DOCUMENT", true, null))));
        desk.perform(employee, dossier, new SendToCommission());
        return dossier;
    }

    /** A meeting with the whole Commission called. */
    public Meeting convened() {
        var called = desk.commission.stream().map(Member::account).collect(Collectors.toSet());
        return desk.open(secretary, ConveneMeeting.of(Sample.ALMATY, desk.now, "зал", called));
    }

    /** A meeting opened with all who are called. */
    public Meeting inSession() {
        Meeting meeting = convened();
        desk.perform(secretary, meeting, new OpenMeeting(desk.commission.stream().map(Member::account).collect(Collectors.toSet())));
        return meeting;
    }

    /** A case of its own on the agenda. */
    public UUID item(Meeting meeting) {
        return put(meeting, atCommission());
    }

    public UUID put(Meeting meeting, Dossier dossier) {
        desk.perform(secretary, meeting, PutOnAgenda.of(dossier.id()));
        return meeting.agenda().get(meeting.agenda().size() - 1).id();
    }

    /** Seven points: higher education and a degree. */
    public void assess(Meeting meeting, UUID item) {
        assess(meeting, item, "HIGHER_EDUCATION", "ACADEMIC_DEGREE");
    }

    public void assess(Meeting meeting, UUID item, String... criteria) {
        var findings = List.of(criteria).stream().map(c -> new Assessment.Finding(c, Sample.DIPLOMA.id(), null)).toList();
        desk.perform(secretary, meeting, new Assess(item, "PROFESSIONAL_STANDARD", "№ 1", findings, List.of()));
    }

    public void vote(Meeting meeting, UUID item, boolean issue, Actor... members) {
        for (Actor member : members) {
            desk.perform(member, meeting, new CastVote(item, meeting.openItem(item).revision(), issue, null));
        }
    }

    public void drawUp(Meeting meeting, UUID item) {
        desk.perform(secretary, meeting, DrawUpProtocol.of(item, List.of(), "соответствует"));
    }

    /** Assessed, all in favour, the protocol drawn up. */
    public void voted(Meeting meeting, UUID item) {
        assess(meeting, item);
        vote(meeting, item, true, chair, first, second);
        drawUp(meeting, item);
    }

    /** A dossier with the Commission's complete protocol: to issue on seven points, or to refuse for unreliable documents. */
    public Dossier recommended(boolean issue) {
        return recommended(issue, "HIGHER_EDUCATION", "ACADEMIC_DEGREE");
    }

    public Dossier recommended(boolean issue, String... criteria) {
        Meeting meeting = inSession();
        Dossier dossier = atCommission();
        UUID item = put(meeting, dossier);
        assess(meeting, item, criteria);
        vote(meeting, item, issue, chair, first, second);
        desk.perform(secretary, meeting, DrawUpProtocol.of(item, issue ? List.of() : List.of("UNRELIABLE_DOCUMENTS"), "по документам"));
        String digest = meeting.openItem(item).protocol().digest();
        for (Actor member : List.of(chair, first, second)) {
            desk.perform(member, meeting, new ConfirmProtocol(item, digest));
        }
        return dossier;
    }
}
