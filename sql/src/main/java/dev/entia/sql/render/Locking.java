package dev.entia.sql.render;

import dev.entia.query.Lock;
import dev.entia.sql.ast.Statement.RowLock;

/** How a select locks the rows of a table that it reads. */
public enum Locking {
    /** {@code for update of b0 skip locked}: rows of that table alone, whatever is joined. */
    CLAUSE_OF_ALIAS {
        @Override
        void atEnd(SqlWriter writer, RowLock lock) {
            writer.sql(isWrite(lock) ? " for update of " : " for share of ").name(lock.alias());
            patience(writer, lock);
        }
    },
    /** {@code for update skip locked} and {@code lock in share mode}: rows of all tables that are joined. */
    CLAUSE {
        @Override
        void atEnd(SqlWriter writer, RowLock lock) {
            writer.sql(isWrite(lock) ? " for update" : " lock in share mode");
            patience(writer, lock);
        }
    },
    /** {@code with (updlock, rowlock, readpast)} behind the table. */
    TABLE_HINTS {
        @Override
        void behindTable(SqlWriter writer, RowLock lock) {
            // Held until the transaction ends, on rows alone: holdlock would lock the ranges between them as well, and
            // cannot
            // skip.
            writer.sql(isWrite(lock) ? " with (updlock, rowlock" : " with (repeatableread, rowlock")
                    .sql(
                            switch (lock.lock().patience()) {
                                case WAIT -> "";
                                case SKIP -> ", readpast";
                                case FAIL -> ", nowait";
                            })
                    .sql(")");
        }
    },
    /** Nothing is written: a transaction that may write has locked the whole database when it began. */
    WHOLE_DATABASE;

    /** Writes what stands behind the table whose rows are locked. */
    void behindTable(SqlWriter writer, RowLock lock) {}

    /** Writes what ends the select. */
    void atEnd(SqlWriter writer, RowLock lock) {}

    private static boolean isWrite(RowLock lock) {
        return lock.lock().mode() == Lock.Mode.WRITE;
    }

    private static void patience(SqlWriter writer, RowLock lock) {
        switch (lock.lock().patience()) {
            case WAIT -> {}
            case SKIP -> writer.sql(" skip locked");
            case FAIL -> writer.sql(" nowait");
        }
    }
}
