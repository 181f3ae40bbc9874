package dev.entia.sql.render;

import dev.entia.sql.ast.Statement.Insert;

/** How an insert leaves out rows that are there already. */
public interface Conflicts {

    /** Writes the words that an insert begins with, up to the table's name. */
    void insertInto(SqlWriter writer);

    /** Writes what stands behind the rows. */
    void afterRows(SqlWriter writer, Insert insert);

    /** {@code insert into … on conflict do nothing}: violations of other constraints still fail. */
    Conflicts DO_NOTHING = new Conflicts() {
        @Override
        public void insertInto(SqlWriter writer) {
            writer.sql("insert into ");
        }

        @Override
        public void afterRows(SqlWriter writer, Insert insert) {
            writer.sql(" on conflict do nothing");
        }
    };

    /**
     * {@code insert into … on duplicate key update a = a}: nothing changes, and violations of other constraints still fail,
     * which {@code insert ignore} would swallow.
     */
    Conflicts UPDATE_NOTHING = new Conflicts() {
        @Override
        public void insertInto(SqlWriter writer) {
            writer.sql("insert into ");
        }

        @Override
        public void afterRows(SqlWriter writer, Insert insert) {
            var column = insert.columns().get(0).column();
            writer.sql(" on duplicate key update ").name(column).sql(" = ");
            writer.name(insert.into().schema(), insert.into().name()).sql(".").name(column);
        }
    };
}
