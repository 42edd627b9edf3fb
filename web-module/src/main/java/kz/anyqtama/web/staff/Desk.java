package kz.anyqtama.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import kz.anyqtama.casework.MeetingView;
import kz.anyqtama.casework.Step;
import kz.anyqtama.casework.TermState;
import kz.anyqtama.commission.CaseExtract;
import kz.anyqtama.party.Countries;
import kz.anyqtama.regulation.Choice;
import kz.anyqtama.regulation.Criterion;
import kz.anyqtama.regulation.Edition;
import kz.anyqtama.regulation.Editions;
import kz.anyqtama.regulation.Scoring;
import kz.anyqtama.regulation.Service;
import kz.anyqtama.text.Names;
import kz.anyqtama.web.texts.Language;
import kz.anyqtama.web.texts.PageTexts;

/** How the pages of staff say what is data: names in the reader's language, paragraphs, terms. As {@code #{desk}}. */
@Named("desk")
@RequestScoped
public class Desk {

    private static final long KILOBYTE = 1024;

    @Inject
    private Editions editions;
    @Inject
    private Countries countries;
    @Inject
    private Language language;

    /** In the language of the request; nothing for nothing. */
    public String in(Names names) {
        return names == null ? "" : names.in(language.getLocale());
    }

    /** The title applied for: the occupation of the list, or the other title under its entry. */
    public String title(Names occupation, String otherTitle) {
        return otherTitle == null || otherTitle.isEmpty() ? in(occupation) : otherTitle + " (" + in(occupation) + ")";
    }

    public Edition edition(String code) {
        return editions.law().edition(code);
    }

    public Edition latest() {
        return editions.law().latest();
    }

    /** The statement of a paragraph in an edition; empty where the edition has none. */
    public String paragraph(String edition, String code) {
        Edition law = edition == null || edition.isEmpty() ? latest() : edition(edition);
        return Optional.ofNullable(law.paragraphs().get(code)).map(this::in).orElse("");
    }

    /** The criterion by its code, work experience included. */
    public String criterion(String edition, String code) {
        Edition law = edition(edition);
        return in(Scoring.WORK_EXPERIENCE.equals(code) ? law.text(code) : law.criterion(code).map(Criterion::name).orElse(null));
    }

    public String standard(String edition, String code) {
        return in(edition(edition).standards().stream().filter(c -> c.code().equals(code)).map(Choice::name).findFirst().orElse(null));
    }

    public String ground(String edition, String code) {
        return edition(edition).refusalGround(code, Service.ISSUE)
                .map(g -> in(g.name()) + " (" + PageTexts.in(language.getLocale()).cite(g.paragraph()) + ")").orElse(code);
    }

    /** Whom a member of the Commission represents. */
    public String memberKind(String code) {
        return in(latest().memberKinds().stream().filter(c -> c.code().equals(code)).map(Choice::name).findFirst().orElse(null));
    }

    /** The slot of a document, also one that S8 does not name. */
    public String slot(String edition, String code) {
        return edition(edition).documents(Service.ISSUE).stream().filter(d -> d.slot().equals(code)).findFirst()
                .map(d -> in(d.name())).orElse(code);
    }

    /** The key of the text that says how far the Commission is with an applicant. */
    public String stage(MeetingView.Item item) {
        if (item.completedAt() != null) {
            return "staff.stage.complete";
        }
        if (!item.open()) {
            return "staff.stage.takenOff";
        }
        return item.protocol() != null ? "staff.stage.protocol" : item.assessment() != null ? "staff.stage.voting" : "staff.stage.waiting";
    }

    /** What a document before the Commission is called. */
    public String fileName(CaseExtract extract, UUID document) {
        return extract.evidence().stream().filter(e -> e.document().equals(document)).findFirst()
                .map(CaseExtract.Evidence::fileName).orElse("");
    }

    /** The country or nationality of a code. */
    public String country(String code) {
        return code == null ? "" : countries.country(code).map(c -> in(c.name())).orElse(code);
    }

    /** How many working days are left, or since when they are used up. */
    public String left(Integer days) {
        if (days == null) {
            return "";
        }
        var texts = PageTexts.in(language.getLocale());
        return days < 0 ? texts.get("staff.left.passed", -days)
                : days == 0 ? texts.get("staff.left.today") : texts.get("staff.left.days", days);
    }

    /** The style of a term's state. */
    public String tone(TermState state) {
        return state == null ? "" : switch (state) {
            case PASSED -> "bad";
            case NEAR -> "care";
            case RUNNING -> "good";
        };
    }

    /** The style of a step. */
    public String toneOf(Step step) {
        return switch (step) {
            case ISSUED -> "good";
            case REFUSED, NOT_ACCEPTED -> "bad";
            default -> "";
        };
    }

    /** A size in kilobytes or megabytes. */
    public String size(Long bytes) {
        if (bytes == null) {
            return "";
        }
        long kilobytes = Math.max(1, Math.round((double) bytes / KILOBYTE));
        return kilobytes < KILOBYTE ? PageTexts.in(language.getLocale()).get("staff.size.kb", kilobytes)
                : PageTexts.in(language.getLocale()).get("staff.size.mb", Math.round((double) kilobytes / KILOBYTE));
    }
}
