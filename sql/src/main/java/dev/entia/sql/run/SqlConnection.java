package dev.entia.sql.run;

import dev.entia.sql.render.SqlText;
import java.util.Optional;

/**
 * One connection to a database, whatever the way there. Outside a transaction every statement is its own. All errors are
 * {@link dev.entia.error.DriverException}s. Not thread-safe.
 */
public interface SqlConnection {

    /** Runs a statement that has rows to give, once. */
    Cursor query(SqlText text, Arguments arguments);

    /**
     * Runs a statement with each set of values.
     *
     * @return how many rows it found and wrote, over all sets
     */
    long execute(SqlText text, Arguments arguments);

    /** Runs a statement once, whether it has rows to give or not, and forgets what it answers. */
    void run(SqlText text, Arguments arguments);

    /**
     * Runs an insert, once. Only for databases whose inserts give back no rows.
     *
     * @return the number that the database gave to the first of the new rows
     */
    default long insert(SqlText text, Arguments arguments) {
        throw RunErrors.noNumbers();
    }

    /** The way to send it rows as a stream; empty if there is none. */
    default Optional<RowStream> rowStream() {
        return Optional.empty();
    }

    /** Takes a step of a transaction by its command. */
    void control(TransactionStep step, String command);

    /** What it stands on; empty if that is nothing of this type. */
    default <T> Optional<T> unwrap(Class<T> type) {
        return Optional.empty();
    }

    /** Gives the connection back. No transaction may be open. */
    void giveBack();

    /** Gives the connection back and has it closed, which undoes an open transaction. Reports no error. */
    void discard();
}
