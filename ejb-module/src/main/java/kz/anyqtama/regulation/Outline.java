package kz.anyqtama.regulation;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.anyqtama.text.Names;

/** An edition read as the order is read: paragraph after paragraph, each with what rests on it. */
public final class Outline {

    private static final Pattern CODE = Pattern.compile("([A-Z]+)(\\d*)(?:\\.(\\d+))?");
    private static final String PARTS = "RSFL";

    /** The Rules, the standard, the forms, the list; within each by number: R9 before R10, S9 before S9.1. */
    public static final Comparator<String> ORDER = Comparator.comparingInt((String code) -> place(code)[0])
            .thenComparingInt(code -> place(code)[1]).thenComparingInt(code -> place(code)[2]).thenComparing(Comparator.naturalOrder());

    private Outline() {
    }

    /** A paragraph with its statement and what rests on it. @param threshold whether the threshold does */
    public record Section(String code, Names statement, List<Term> terms, List<Criterion> criteria, List<ExperienceBand> bands,
                          boolean threshold, List<Validity> validities, List<RefusalGround> grounds,
                          List<RequiredDocument> documents, List<Choice> standards, List<Choice> memberKinds) {

        /** Whether nothing rests on it but its statement. */
        public boolean isPlain() {
            return !threshold && List.of(terms, criteria, bands, validities, grounds, documents, standards, memberKinds)
                    .stream().allMatch(List::isEmpty);
        }
    }

    public static List<Section> of(Edition edition) {
        return edition.paragraphs().keySet().stream().sorted(ORDER).map(code -> section(edition, code)).toList();
    }

    private static Section section(Edition edition, String code) {
        return new Section(code, edition.paragraph(code),
                edition.terms().stream().filter(each -> code.equals(each.paragraph()))
                        .sorted(Comparator.comparing(Term::service).thenComparing(Term::kind)).toList(),
                edition.criteria().stream().filter(each -> code.equals(each.paragraph())).toList(),
                edition.bands().stream().filter(each -> code.equals(each.paragraph())).toList(),
                code.equals(edition.thresholdParagraph()),
                edition.validities().stream().filter(each -> code.equals(each.paragraph())).toList(),
                edition.refusalGrounds().stream().filter(each -> code.equals(each.paragraph())).toList(),
                edition.documents().stream().filter(each -> code.equals(each.paragraph()))
                        .sorted(Comparator.comparing(RequiredDocument::service)).toList(),
                edition.standards().stream().filter(each -> code.equals(each.paragraph())).toList(),
                edition.memberKinds().stream().filter(each -> code.equals(each.paragraph())).toList());
    }

    private static int[] place(String code) {
        Matcher parts = CODE.matcher(code);
        int part = PARTS.indexOf(code.charAt(0));
        if (part < 0 || !parts.matches()) {
            return new int[] {PARTS.length(), 0, 0};
        }
        return new int[] {part, number(parts.group(2)), number(parts.group(3))};
    }

    private static int number(String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
