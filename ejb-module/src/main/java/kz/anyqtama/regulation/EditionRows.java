package kz.anyqtama.regulation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.anyqtama.reference.Rows;
import kz.anyqtama.reference.Rows.Row;
import kz.anyqtama.text.Names;

/** Reads the editions, a table at a time. */
final class EditionRows {

    private final Rows rows;

    EditionRows(EntityManager database) {
        this.rows = new Rows(database);
    }

    Law law() {
        var terms = of("edition_term", "service, term", this::term);
        var criteria = of("edition_criterion", "position", this::criterion);
        var bands = of("edition_experience_band", "from_years", this::band);
        var validities = of("edition_validity", "service", this::validity);
        var grounds = of("(select *, array_to_string(services, ',') as services_text from edition_refusal_ground)",
                "position", this::ground);
        var documents = of("edition_document", "service, position", this::document);
        var choices = of("edition_choice", "kind, position", this::choice);
        var paragraphs = texts("edition_paragraph");
        var texts = texts("edition_text");
        return new Law(rows.read("""
                select code, name_kk, name_ru, name_en, cast(in_force_from as text) as in_force_from,
                    cast(in_force_until as text) as in_force_until, from_confirmed, threshold, threshold_paragraph,
                    education_adds_up
                from regulation_edition""", row -> {
            String code = row.text("code");
            return new Edition(code, row.names("name"), row.day("in_force_from"), row.day("in_force_until"),
                    row.flag("from_confirmed"), row.number("threshold"), row.text("threshold_paragraph"),
                    row.flag("education_adds_up"), in(terms, code), in(criteria, code), in(bands, code),
                    in(validities, code), in(grounds, code), in(documents, code), in(choices, code),
                    paragraphs.getOrDefault(code, Map.of()), texts.getOrDefault(code, Map.of()));
        }), rows.read("""
                select code, cast(in_force_from as text) as in_force_from, name_kk, name_ru, name_en, note_kk, note_ru, note_en
                from regulation_replacement""", row -> new Replacement(row.text("code"), row.day("in_force_from"),
                row.names("name"), row.names("note"))));
    }

    private Term term(Row row) {
        return new Term(service(row), row.one(TermKind.class, "term"), row.number("working_days"),
                row.one(StartEvent.class, "start_event"), row.text("paragraph"));
    }

    private Criterion criterion(Row row) {
        return new Criterion(row.text("code"), row.number("points"), row.text("paragraph"), row.names("name"));
    }

    private ExperienceBand band(Row row) {
        return new ExperienceBand(row.number("from_years"), row.number("to_years"), row.number("points"),
                row.text("paragraph"));
    }

    private Validity validity(Row row) {
        return new Validity(service(row), row.number("months"), row.text("paragraph"));
    }

    private RefusalGround ground(Row row) {
        return new RefusalGround(row.text("code"),
                Stream.of(row.text("services_text").split(",")).map(Service::valueOf).collect(toSet()),
                row.text("paragraph"), row.names("name"));
    }

    private RequiredDocument document(Row row) {
        return new RequiredDocument(service(row), row.text("slot"),
                row.one(RequiredDocument.Requirement.class, "requirement"), row.text("choice"), row.text("paragraph"),
                row.names("name"), row.names("help"));
    }

    private Choice choice(Row row) {
        return new Choice(row.one(Choice.Kind.class, "kind"), row.text("code"), row.text("paragraph"),
                row.names("name"));
    }

    private static Service service(Row row) {
        return row.one(Service.class, "service");
    }

    /** The rows of a table in their order, by edition. */
    private <T> Map<String, List<T>> of(String table, String order, Function<Row, T> value) {
        return rows.read("select * from " + table + " as rows order by " + order,
                        row -> Map.entry(row.text("edition"), value.apply(row)))
                .stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Map<String, Map<String, Names>> texts(String table) {
        return rows.read("select edition, code, text_kk, text_ru, text_en from " + table,
                        row -> Map.entry(row.text("edition"), Map.entry(row.text("code"), row.names("text"))))
                .stream().collect(groupingBy(Map.Entry::getKey,
                        mapping(Map.Entry::getValue, toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    private static <T> List<T> in(Map<String, List<T>> byEdition, String code) {
        return byEdition.getOrDefault(code, List.of());
    }
}
