package dev.entia.sql.render;

/** How an insert leaves out rows that are there already. */
public interface Conflicts {

    /** Writes the words that an insert begins with, up to the table's name. */
    void insertInto(SqlWriter writer);

    /** Writes what stands behind the rows. */
    void afterRows(SqlWriter writer);

    /** {@code insert into … on conflict do nothing}: violations of other constraints still fail. */
    Conflicts DO_NOTHING = new Conflicts() {
        @Override
        public void insertInto(SqlWriter writer) {
            writer.sql("insert into ");
        }

        @Override
        public void afterRows(SqlWriter writer) {
            writer.sql(" on conflict do nothing");
        }
    };
}
