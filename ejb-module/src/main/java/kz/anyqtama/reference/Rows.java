package kz.anyqtama.reference;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import kz.anyqtama.text.Names;

/**
 * Reads rows of reference data by the names of their columns. A day and a time of day are taken as text, so that no
 * time zone of the virtual machine or the driver can move them: the query casts them.
 */
public final class Rows {

    private final EntityManager database;

    public Rows(EntityManager database) {
        this.database = database;
    }

    /** Every row of the query as a value; what the transaction has changed so far is not written for it. */
    public <T> List<T> read(String sql, Function<Row, T> value) {
        List<?> rows = database.createNativeQuery(sql, Tuple.class)
                .setFlushMode(FlushModeType.COMMIT).getResultList();
        return rows.stream().map(row -> value.apply(new Row((Tuple) row))).toList();
    }

    /** One row. */
    public static final class Row {

        private final Tuple columns;

        private Row(Tuple columns) {
            this.columns = columns;
        }

        public String text(String column) {
            return (String) columns.get(column);
        }

        public Integer number(String column) {
            return (Integer) columns.get(column);
        }

        public boolean flag(String column) {
            return (Boolean) columns.get(column);
        }

        public LocalDate day(String column) {
            String day = text(column);
            return day == null ? null : LocalDate.parse(day);
        }

        public LocalTime time(String column) {
            return LocalTime.parse(text(column));
        }

        public <E extends Enum<E>> E one(Class<E> values, String column) {
            return Enum.valueOf(values, text(column));
        }

        /** The three columns prefix_kk, prefix_ru and prefix_en; null where there are none. */
        public Names names(String prefix) {
            String kk = text(prefix + "_kk");
            return kk == null ? null : new Names(kk, text(prefix + "_ru"), text(prefix + "_en"));
        }
    }
}
