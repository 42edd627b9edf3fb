package kz.anyqtama.prioritylist;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.anyqtama.reference.Rows;
import kz.anyqtama.reference.Rows.Row;

/** Reads the editions of the list, a table at a time. */
final class ListRows {

    private final Rows rows;

    ListRows(EntityManager database) {
        this.rows = new Rows(database);
    }

    PriorityLists lists() {
        var sectors = of("list_sector", "number", row -> new Sector(row.text("number"), row.names("name")));
        var activities = of("list_activity", "sector, number",
                row -> new Activity(row.text("number"), row.text("sector"), row.names("name")));
        var entries = of("list_entry", "position", row -> new Entry(row.text("code"), row.text("activity"),
                row.names("name"), row.text("nqf_levels"), row.flag("other_title_allowed")));
        var occupations = of("list_occupation", "position", identity());
        return new PriorityLists(rows.read("""
                select code, name_kk, name_ru, name_en, cast(in_force_from as text) as in_force_from,
                    cast(in_force_until as text) as in_force_until
                from list_edition""", row -> {
            String code = row.text("code");
            var headings = new Headings(in(sectors, code), in(activities, code), in(entries, code));
            return new ListEdition(code, row.names("name"), row.day("in_force_from"), row.day("in_force_until"),
                    in(sectors, code), in(activities, code), in(entries, code),
                    in(occupations, code).stream().map(headings::occupation).toList());
        }));
    }

    /** The rows of a table in their order, by edition. */
    private <T> Map<String, List<T>> of(String table, String order, Function<Row, T> value) {
        return rows.read("select * from " + table + " order by " + order,
                        row -> Map.entry(row.text("edition"), value.apply(row)))
                .stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static <T> List<T> in(Map<String, List<T>> byEdition, String code) {
        return byEdition.getOrDefault(code, List.of());
    }

    /** What an occupation stands under, by code. */
    private record Headings(Map<String, Sector> sectors, Map<String, Activity> activities, Map<String, Entry> entries) {

        Headings(List<Sector> sectors, List<Activity> activities, List<Entry> entries) {
            this(sectors.stream().collect(toMap(Sector::number, identity())),
                    activities.stream().collect(toMap(Activity::number, identity())),
                    entries.stream().collect(toMap(Entry::code, identity())));
        }

        Occupation occupation(Row row) {
            Entry entry = entries.get(row.text("entry"));
            Activity activity = activities.get(entry.activity());
            return new Occupation(row.text("code"), row.names("name"), entry, sectors.get(activity.sector()), activity,
                    entry.nqfLevels(), entry.otherTitleAllowed(), row.flag("readable"),
                    "OURS".equals(row.text("translation")), row.names("note"));
        }
    }
}
