package dev.entia.sql.render;

import java.util.List;

/** How an insert asks for values of the rows that it made. */
public interface Returning {

    /** Writes what stands between the columns and the rows. */
    void beforeRows(SqlWriter writer, List<String> columns);

    /** Writes what stands behind the rows. */
    void afterRows(SqlWriter writer, List<String> columns);

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
