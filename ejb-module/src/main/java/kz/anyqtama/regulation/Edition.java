package kz.anyqtama.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import kz.anyqtama.text.Names;

/**
 * An edition of the Rules and of the standard. A case keeps the edition that was in force when it was registered.
 *
 * @param inForceUntil    exclusive; null while open
 * @param fromConfirmed   whether the ministry has confirmed the first day
 * @param threshold       points that an assessment must reach
 * @param educationAddsUp whether the points of education add up; else the highest counts
 * @param criteria        of education, in the order of R10
 * @param paragraphs      a short statement of each paragraph by its code (R7, S9.2)
 * @param texts           of forms and papers by code
 */
public record Edition(String code, Names name, LocalDate inForceFrom, LocalDate inForceUntil, boolean fromConfirmed,
                      int threshold, String thresholdParagraph, boolean educationAddsUp, List<Term> terms,
                      List<Criterion> criteria, List<ExperienceBand> bands, List<Validity> validities,
                      List<RefusalGround> refusalGrounds, List<RequiredDocument> documents, List<Choice> choices,
                      Map<String, Names> paragraphs, Map<String, Names> texts) {

    public Edition {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(thresholdParagraph, "thresholdParagraph");
        if (inForceUntil != null && !inForceFrom.isBefore(inForceUntil)) {
            throw new IllegalArgumentException(code + " ends before it begins");
        }
        terms = List.copyOf(terms);
        criteria = List.copyOf(criteria);
        bands = List.copyOf(bands);
        validities = List.copyOf(validities);
        refusalGrounds = List.copyOf(refusalGrounds);
        documents = List.copyOf(documents);
        choices = List.copyOf(choices);
        paragraphs = Map.copyOf(paragraphs);
        texts = Map.copyOf(texts);
    }

    /** @throws NoSuchElementException when this edition has no such term */
    public Term term(Service service, TermKind kind) {
        return terms(service).stream().filter(term -> term.kind() == kind).findFirst()
                .orElseThrow(() -> missing("term " + service + " " + kind));
    }

    /** The terms of a service in the order of their kinds. */
    public List<Term> terms(Service service) {
        return terms.stream().filter(term -> term.service() == service)
                .sorted((one, other) -> one.kind().compareTo(other.kind())).toList();
    }

    public Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(criterion -> criterion.code().equals(code)).findFirst();
    }

    /** @throws NoSuchElementException for a service that gives no validity of its own */
    public Validity validity(Service service) {
        return validities.stream().filter(validity -> validity.service() == service).findFirst()
                .orElseThrow(() -> missing("validity " + service));
    }

    /** The ground of this code if this service may be refused on it. */
    public Optional<RefusalGround> refusalGround(String code, Service service) {
        return refusalGrounds(service).stream().filter(ground -> ground.code().equals(code)).findFirst();
    }

    public List<RefusalGround> refusalGrounds(Service service) {
        return refusalGrounds.stream().filter(ground -> ground.services().contains(service)).toList();
    }

    public List<RequiredDocument> documents(Service service) {
        return documents.stream().filter(document -> document.service() == service).toList();
    }

    /** @throws NoSuchElementException when this edition has no such paragraph */
    public Names paragraph(String code) {
        return Optional.ofNullable(paragraphs.get(code)).orElseThrow(() -> missing("paragraph " + code));
    }

    /** @throws NoSuchElementException when this edition has no such text */
    public Names text(String code) {
        return Optional.ofNullable(texts.get(code)).orElseThrow(() -> missing("text " + code));
    }

    /** What the Commission may measure education and experience against (R8). */
    public List<Choice> standards() {
        return choices(Choice.Kind.STANDARD);
    }

    /** The kinds of members that a Commission must have (R6). */
    public List<Choice> memberKinds() {
        return choices(Choice.Kind.MEMBER_KIND);
    }

    private List<Choice> choices(Choice.Kind kind) {
        return choices.stream().filter(choice -> choice.kind() == kind).toList();
    }

    private NoSuchElementException missing(String what) {
        return new NoSuchElementException("edition " + code + " has no " + what);
    }
}
