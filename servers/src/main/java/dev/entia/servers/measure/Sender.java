package dev.entia.servers.measure;

import java.util.List;

/** A connection to the database that is measured. It keeps the statements that it has prepared. */
public interface Sender {

    void begin();

    /** Undoes what happened since {@link #begin}: the next form finds the same rows. */
    void rollback();

    /** Runs one statement and reads all of its rows. */
    void run(String sql, List<?> values);

    /** Runs one statement with many sets of values, in the batch that this connection has for it. */
    void runBatch(String sql, List<? extends List<?>> rows);
}
