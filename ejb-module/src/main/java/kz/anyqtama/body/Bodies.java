package kz.anyqtama.body;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.anyqtama.calendar.WorkingHours;
import kz.anyqtama.reference.Held;
import kz.anyqtama.reference.Rows;
import kz.anyqtama.reference.Rows.Row;
import kz.anyqtama.text.Alphabet;

/** The local executive bodies. Open to all: they are public. */
@Singleton
@Lock(LockType.READ)
@PermitAll
public class Bodies {

    @PersistenceContext(unitName = "anyqtama")
    private EntityManager database;

    @Inject
    private Clock clock;

    private Held<List<Body>> bodies;

    @PostConstruct
    void open() {
        bodies = new Held<>(clock, this::read);
    }

    /** All bodies, also those that no longer exist, by code. */
    public List<Body> all() {
        return bodies.value();
    }

    public Optional<Body> body(String code) {
        return all().stream().filter(body -> body.code().equals(code)).findFirst();
    }

    /** The bodies that exist on the day, in the alphabetical order of their names in the language. */
    public List<Body> existing(LocalDate day, Locale language) {
        var order = Alphabet.of(language);
        return all().stream().filter(body -> body.existsOn(day))
                .sorted((one, other) -> order.compare(one.nameOn(day).in(language), other.nameOn(day).in(language)))
                .toList();
    }

    /** To be called after a body was changed. */
    public void refresh() {
        bodies.refresh();
    }

    private List<Body> read() {
        var rows = new Rows(database);
        var names = byBody(rows.read("""
                select body, cast(valid_from as text) as since, region_kk, region_ru, region_en, name_kk, name_ru, name_en
                from body_name""", row -> Map.entry(row.text("body"),
                new Body.Named(row.day("since"), row.names("region"), row.names("name")))));
        var predecessors = byBody(rows.read(
                "select body, predecessor, cast(since as text) as since from body_predecessor", row ->
                Map.entry(row.text("body"), new Body.Predecessor(row.text("predecessor"), row.day("since")))));
        return rows.read("""
                select code, cast(exists_from as text) as exists_from, cast(exists_until as text) as exists_until, zone,
                    cast(opens as text) as opens, cast(closes as text) as closes,
                    cast(break_from as text) as break_from, cast(break_until as text) as break_until, chair_breaks_tie
                from body order by code""", row -> {
            String code = row.text("code");
            return new Body(code, row.day("exists_from"), row.day("exists_until"), hours(row),
                    row.flag("chair_breaks_tie"), names.getOrDefault(code, List.of()),
                    predecessors.getOrDefault(code, List.of()));
        });
    }

    private static WorkingHours hours(Row row) {
        return new WorkingHours(ZoneId.of(row.text("zone")), row.time("opens"), row.time("closes"),
                row.time("break_from"), row.time("break_until"));
    }

    private static <T> Map<String, List<T>> byBody(List<Map.Entry<String, T>> rows) {
        return rows.stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
