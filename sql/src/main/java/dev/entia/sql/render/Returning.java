package dev.entia.sql.render;

import java.util.List;
import java.util.Optional;

/** How an insert asks for values of the rows that it made. */
public interface Returning {

    /** Writes what stands between the columns and the rows. */
    void beforeRows(SqlWriter writer, List<String> columns);

    /** Writes what stands behind the rows. */
    void afterRows(SqlWriter writer, List<String> columns);

    /**
     * A query of what lies between the numbers that the database gives to two rows of one statement, where an insert tells
     * the number of its first row and nothing else. Empty where it gives back rows.
     */
    default Optional<String> step() {
        return Optional.empty();
    }

    /** The insert gives back the number of its first row; the others' follow in steps. Other values are read by key. */
    static Returning firstNumber(String step) {
        return new Returning() {
            @Override
            public void beforeRows(SqlWriter writer, List<String> columns) {}

            @Override
            public void afterRows(SqlWriter writer, List<String> columns) {}

            @Override
            public Optional<String> step() {
                return Optional.of(step);
            }
        };
    }

    /** {@code insert … returning id}. */
    Returning CLAUSE = new Returning() {
        @Override
        public void beforeRows(SqlWriter writer, List<String> columns) {}

        @Override
        public void afterRows(SqlWriter writer, List<String> columns) {
            writer.sql(" returning ").each(columns, ", ", writer::name);
        }
    };
}
