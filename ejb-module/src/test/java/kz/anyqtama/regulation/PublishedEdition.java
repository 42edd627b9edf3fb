package kz.anyqtama.regulation;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.anyqtama.text.Names;

/** Order 503 in the wording of order 537 as the migration brings it into the database, for tests that need no database. */
public final class PublishedEdition {

    private static final String SCRIPT = read();
    private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'|(null|true|false|-?\\d+)");

    public static final Edition EDITION = edition();
    public static final Law LAW = new Law(List.of(EDITION));

    private PublishedEdition() {
    }

    private static Edition edition() {
        List<String> head = rows("regulation_edition", Function.identity()).get(0);
        return new Edition(head.get(0), names(head, 1), LocalDate.parse(head.get(4)), null, Boolean.parseBoolean(head.get(6)),
                Integer.parseInt(head.get(8)), head.get(9), Boolean.parseBoolean(head.get(10)),
                rows("edition_term", r -> new Term(Service.valueOf(r.get(1)), TermKind.valueOf(r.get(2)), number(r, 3),
                        StartEvent.valueOf(r.get(4)), r.get(5))),
                rows("edition_criterion", r -> new Criterion(r.get(1), number(r, 3), r.get(4), names(r, 5))),
                rows("edition_experience_band", r -> new ExperienceBand(number(r, 1), number(r, 2), number(r, 3), r.get(4))),
                rows("edition_validity", r -> new Validity(Service.valueOf(r.get(1)), number(r, 2), r.get(3))),
                rows("edition_refusal_ground", r -> new RefusalGround(r.get(1), services(r.get(3)), r.get(4), names(r, 5))),
                rows("edition_document", r -> new RequiredDocument(Service.valueOf(r.get(1)), r.get(2),
                        RequiredDocument.Requirement.valueOf(r.get(4)), r.get(5), r.get(6), names(r, 7), names(r, 10))),
                rows("edition_choice", r -> new Choice(Choice.Kind.valueOf(r.get(1)), r.get(2), r.get(4), names(r, 5))),
                texts("edition_paragraph"), texts("edition_text"));
    }

    private static Map<String, Names> texts(String table) {
        return rows(table, Function.identity()).stream().collect(toMap(r -> r.get(1), r -> names(r, 2)));
    }

    private static Set<Service> services(String array) {
        return Stream.of(array.replaceAll("[{}]", "").split(",")).map(Service::valueOf).collect(Collectors.toSet());
    }

    private static Integer number(List<String> row, int index) {
        return row.get(index) == null ? null : Integer.valueOf(row.get(index));
    }

    private static Names names(List<String> row, int index) {
        return new Names(row.get(index), row.get(index + 1), row.get(index + 2));
    }

    private static <T> List<T> rows(String table, Function<List<String>, T> value) {
        int start = SCRIPT.indexOf("insert into " + table + " (");
        String statement = SCRIPT.substring(SCRIPT.indexOf('\n', start), SCRIPT.indexOf(";\n", start));
        return statement.lines().filter(line -> line.startsWith("(")).map(PublishedEdition::values).map(value).toList();
    }

    private static List<String> values(String line) {
        var values = new ArrayList<String>();
        VALUE.matcher(line).results().forEach(found -> values.add(found.group(1) != null ? found.group(1).replace("''", "'")
                : found.group(2).equals("null") ? null : found.group(2)));
        return values;
    }

    private static String read() {
        try (var script = PublishedEdition.class.getResourceAsStream("/db/migration/V002__edition_503.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
