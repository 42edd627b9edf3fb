package kz.anyqtama.casework.applying;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.casework.ActKind;
import kz.anyqtama.casework.Application;
import kz.anyqtama.casework.Deadline;
import kz.anyqtama.casework.Dossier;
import kz.anyqtama.casework.Moment;
import kz.anyqtama.casework.Opening;
import kz.anyqtama.casework.World;
import kz.anyqtama.regulation.Service;
import kz.anyqtama.regulation.TermKind;
import kz.anyqtama.signing.Signature;

/**
 * The applicant submits a draft (R3): the draft is locked and used up, its documents are frozen, the application is
 * registered by S7 and the account shows by when the result is there (R5).
 *
 * @param draftVersion of the draft as the applicant saw it
 * @param frozen       what the draft held; null until prepared
 */
public record Submit(UUID draft, long draftVersion, UUID applicant, String body, FrozenDraft frozen) implements Opening<Dossier> {

    /**
     * What a draft held when it was submitted, checked against list, edition and slots.
     *
     * @param digest SHA-256 over the application as stored
     */
    public record FrozenDraft(String number, Application application, String list, String edition, byte[] digest) {
    }

    public static Submit draft(UUID draft, long version, UUID applicant, String body) {
        return new Submit(draft, version, applicant, body, null);
    }

    @Override
    public ActKind kind() {
        return ActKind.SUBMIT;
    }

    @Override
    public Class<Dossier> subjectType() {
        return Dossier.class;
    }

    @Override
    public Dossier subject() {
        if (body == null || body.isBlank()) {
            throw Refusal.input("required", "body", "R3");
        }
        return new Dossier(Service.ISSUE, body, applicant);
    }

    @Override
    public Submit prepared(Dossier dossier, World world) {
        Refusal.require(draft, "draft", "R3");
        return new Submit(draft, draftVersion, applicant, body, world.freeze(draft, draftVersion, applicant, dossier.id(), body));
    }

    @Override
    public void apply(Dossier dossier, Moment moment) {
        dossier.register(frozen.number(), frozen.application(), frozen.list(), moment.law().edition(frozen.edition()), moment);
        Instant resultBy = dossier.deadline(TermKind.DELIVER_RESULT).map(Deadline::dueAt).orElseThrow();
        dossier.produce(moment.signature(dossier, Signature.Purpose.APPLICATION, frozen.digest()));
        dossier.tell("SUBMITTED", Map.of("number", frozen.number(), "registeredAt", dossier.registeredAt().toString(),
                "resultBy", resultBy.toString()), moment.at());
    }
}
