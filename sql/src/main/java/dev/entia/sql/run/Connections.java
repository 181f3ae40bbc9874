package dev.entia.sql.run;

/** Where connections come from. Thread-safe. */
public interface Connections extends AutoCloseable {

    /**
     * A connection that nobody else uses until it is given back.
     *
     * @throws dev.entia.error.ConnectionException if none can be had
     */
    SqlConnection borrow();

    /** A connection with which nobody's statement interferes, not even between two of its own. */
    default SqlConnection borrowAlone() {
        return borrow();
    }

    /** Connections for reads that need not see the latest writes: these here, unless there are replicas. */
    default Connections forReading() {
        return this;
    }

    /** Whether {@link SqlConnection#unwrap} of these gives something for this type. */
    default boolean canUnwrap(Class<?> type) {
        return false;
    }

    /** Whether rows arrive while they are read; else all of them are in memory before the first. */
    boolean isStreaming();

    /** Whether they have been closed: nothing may be done on one that is still borrowed but to undo its transaction. */
    boolean isClosed();

    /** Closes what was opened here. Closing twice is harmless. */
    @Override
    void close();
}
