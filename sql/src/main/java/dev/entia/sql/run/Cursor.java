package dev.entia.sql.run;

/**
 * Rows as they come. Before the first {@link #next} there is no present row. Errors are
 * {@link dev.entia.error.DriverException}s. Not thread-safe.
 */
public interface Cursor extends Fields, AutoCloseable {

    boolean next();

    /** How many slots a row has. */
    int slots();

    /** Gives back what the rows hold. Closing twice is harmless. */
    @Override
    void close();
}
