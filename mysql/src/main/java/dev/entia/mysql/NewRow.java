package dev.entia.mysql;

import dev.entia.sql.render.SqlWriter;

/** How an update on a duplicate key refers to the row that was to be inserted. */
public enum NewRow {
    /** {@code values (?) as n on duplicate key update a = n.a}. */
    ALIAS {
        @Override
        void afterRows(SqlWriter writer) {
            writer.sql(" as ").name(NAME);
        }

        @Override
        void value(SqlWriter writer, String column) {
            writer.name(NAME).sql(".").name(column);
        }
    },
    /** {@code values (?) on duplicate key update a = values(a)}. */
    FUNCTION {
        @Override
        void afterRows(SqlWriter writer) {}

        @Override
        void value(SqlWriter writer, String column) {
            writer.sql("values(").name(column).sql(")");
        }
    };

    /** No table is called so. */
    private static final String NAME = "new row";

    /** Writes what stands behind the rows. */
    abstract void afterRows(SqlWriter writer);

    /** Writes the new row's value of a column. */
    abstract void value(SqlWriter writer, String column);
}
