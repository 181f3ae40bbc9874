package dev.entia.error;

import org.jspecify.annotations.Nullable;

/**
 * No connection could be had, or it broke. The database undoes the transaction that was open on it, and the work can be
 * tried again – unless it broke during a commit, see {@link #isOutcomeUnknown}, or the ORM has been closed.
 */
public final class ConnectionException extends DriverException {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;

    public ConnectionException(String message, @Nullable Throwable cause) {
        this(message, cause, Outcome.UNDONE);
    }

    private ConnectionException(String message, @Nullable Throwable cause, Outcome outcome) {
        super(message, cause);
        this.outcome = outcome;
    }

    /** A connection that broke during a commit. */
    public static ConnectionException outcomeUnknown(String message, @Nullable Throwable cause) {
        return new ConnectionException(message, cause, Outcome.UNKNOWN);
    }

    /** There will be no connection any more: the ORM has been closed. */
    public static ConnectionException closed(String message, @Nullable Throwable cause) {
        return new ConnectionException(message, cause, Outcome.CLOSED);
    }

    /** Whether the database may have committed: the answer was lost, or the order. */
    public boolean isOutcomeUnknown() {
        return outcome == Outcome.UNKNOWN;
    }

    /** True unless the outcome is unknown, as the work would then be done twice, or the ORM is closed. */
    @Override
    public boolean isRetryable() {
        return outcome == Outcome.UNDONE;
    }

    private enum Outcome {
        UNDONE,
        UNKNOWN,
        CLOSED
    }
}
