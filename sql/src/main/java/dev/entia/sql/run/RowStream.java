package dev.entia.sql.run;

import dev.entia.sql.render.SqlText;

/** A connection that takes rows as a stream. All errors are {@link dev.entia.error.DriverException}s. Not thread-safe. */
@FunctionalInterface
public interface RowStream {

    /**
     * Sends rows, each with a value for each bind.
     *
     * @return how many rows were written
     */
    long send(SqlText text, Arguments arguments);
}
