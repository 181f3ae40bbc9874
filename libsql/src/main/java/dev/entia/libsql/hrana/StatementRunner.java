package dev.entia.libsql.hrana;

import java.util.List;

/** Runs batches on a stream. */
@FunctionalInterface
public interface StatementRunner {

    /**
     * Runs a batch.
     *
     * @return an outcome for each statement, in order
     * @throws dev.entia.error.DriverException if no answer comes, or none that can be understood
     */
    List<Outcome> run(Batch batch, HranaStream.After after);
}
