package dev.entia.sql.render;

import dev.entia.sql.ast.Statement.Insert;
import java.util.Optional;

/** How an insert asks for values of the rows that it made. */
public interface Returning {

    /** Writes what stands before the insert, in the same text; nothing, unless the way says more. */
    default void before(SqlWriter writer, Insert insert) {}

    /** Writes what stands between the columns and the rows. */
    void beforeRows(SqlWriter writer, Insert insert);

    /** Writes what stands behind the rows. */
    void afterRows(SqlWriter writer, Insert insert);

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
            public void beforeRows(SqlWriter writer, Insert insert) {}

            @Override
            public void afterRows(SqlWriter writer, Insert insert) {}

            @Override
            public Optional<String> step() {
                return Optional.of(step);
            }
        };
    }

    /** {@code insert … returning id}. */
    Returning CLAUSE = new Returning() {
        @Override
        public void beforeRows(SqlWriter writer, Insert insert) {}

        @Override
        public void afterRows(SqlWriter writer, Insert insert) {
            writer.sql(" returning ").each(insert.returning(), ", ", returned -> writer.name(returned.column()));
        }
    };
}
