package kz.anyqtama.casework;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kz.anyqtama.access.Actor;

/** The statement of the work list: filters, order, and the place from which a page goes on. */
final class WorkSql {

    /** Columns of a row, by name. */
    static final Map<String, Class<?>> COLUMNS = columns();

    private static final String NUMBER = "[0-9]{2}-.*";
    private static final String IIN = "[0-9]{12}";

    private final WorkQuestion question;
    private final Sight sight;
    private final Map<String, Object> parameters = new HashMap<>();
    private final StringBuilder where = new StringBuilder();

    /** @param nearUntil the last moment at which a term that is near ends */
    WorkSql(WorkQuestion question, Sight sight, Instant now, Instant nearUntil) {
        this.question = question;
        this.sight = sight;
        parameters.putAll(sight.parameters());
        step();
        term(now, nearUntil);
        search();
        place();
    }

    String rows() {
        String way = question.isBackwards() ? " desc" : "";
        return """
                select d.id, d.version, d.number, d.name, d.occupation, d.other_title, d.list_edition, d.step, d.body,
                d.submitted_at, d.assignee, d.assignee_name, t.term, t.due_at, t.paragraph, t.confirmed
                from dossier d left join lateral (
                select o.term, o.due_at, o.paragraph, o.confirmed from deadline o
                where o.dossier = d.id and o.closed_at is null order by o.due_at, o.working_days limit 1) t on true
                where """ + " " + sight.ofDossiers() + (question.mine() ? " and d.assignee = :actor" : "") + where
                + " order by " + sorted("d", "t.due_at") + way + ", d.id" + way;
    }

    Map<String, Object> parameters(Actor actor) {
        if (question.mine()) {
            parameters.put("actor", actor.id());
        }
        return parameters;
    }

    private void step() {
        if (question.step() != null) {
            where.append(" and d.step = :step");
            parameters.put("step", question.step().name());
        } else if (question.search() == null) {
            where.append(" and d.step in (:open)");
            parameters.put("open", Step.OPEN.stream().map(Step::name).toList());
        }
    }

    private void term(Instant now, Instant nearUntil) {
        if (question.term() == null) {
            return;
        }
        where.append(switch (question.term()) {
            case PASSED -> " and t.due_at < :now";
            case NEAR -> " and t.due_at >= :now and t.due_at <= :near";
            case RUNNING -> " and t.due_at > :near";
        });
        if (question.term() != TermState.RUNNING) {
            parameters.put("now", now);
        }
        if (question.term() != TermState.PASSED) {
            parameters.put("near", nearUntil);
        }
    }

    private void search() {
        String sought = question.search();
        if (sought == null) {
            return;
        }
        if (sought.matches(IIN)) {
            where.append(" and d.iin = :sought");
            parameters.put("sought", sought);
        } else if (sought.matches(NUMBER)) {
            where.append(" and d.number like :sought");
            parameters.put("sought", escaped(sought) + "%");
        } else {
            where.append(" and d.name ilike :sought");
            parameters.put("sought", "%" + escaped(sought) + "%");
        }
    }

    private void place() {
        if (question.from() == null) {
            return;
        }
        where.append(" and (").append(sorted("d", "t.due_at")).append(", d.id) ")
                .append(question.isBackwards() ? "<" : ">").append(" (select ")
                .append(sorted("f", "(select min(due_at) from deadline where dossier = f.id and closed_at is null)"))
                .append(", f.id from dossier f where f.id = :from)");
        parameters.put("from", question.from());
    }

    private String sorted(String row, String due) {
        return switch (question.order()) {
            case TERM -> "coalesce(" + due + ", 'infinity')";
            case SUBMITTED -> row + ".submitted_at";
            case NAME -> row + ".name";
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Map<String, Class<?>> columns() {
        Map<String, Class<?>> all = new LinkedHashMap<>();
        all.put("id", UUID.class);
        all.put("version", Long.class);
        for (String text : new String[] {"number", "name", "occupation", "other_title", "list_edition", "step", "body"}) {
            all.put(text, String.class);
        }
        all.put("submitted_at", Instant.class);
        all.put("assignee", UUID.class);
        all.put("assignee_name", String.class);
        all.put("term", String.class);
        all.put("due_at", Instant.class);
        all.put("paragraph", String.class);
        all.put("confirmed", Boolean.class);
        return all;
    }
}
