package dev.entia.driver;

import dev.entia.access.RowReader;

/**
 * The rows of a read, in order; single pass. Before the first {@link #next} there is no present row. Closing releases
 * what the read holds. Not thread-safe.
 */
public interface Rows extends RowReader, AutoCloseable {

    /**
     * Moves to the next row.
     *
     * @return false after the last one
     * @throws dev.entia.error.DriverException if the connection breaks while reading
     */
    boolean next();

    @Override
    void close();
}
