package dev.entia.query;

import java.util.Locale;

/**
 * A lock on the rows that are read, held until the transaction ends. A value: {@code Lock.WRITE.skipLocked()}.
 *
 * <p>Only rows of the entity that is asked for are locked. What is populated is read afterwards, without a lock.
 *
 * @param patience what happens at a row that somebody else has locked
 */
public record Lock(Mode mode, Patience patience) {

    /** Nobody else may change or lock the rows. Waits for those who have locked them. */
    public static final Lock WRITE = new Lock(Mode.WRITE, Patience.WAIT);

    /** Nobody else may change the rows; others may lock them in this way too. Waits for those who write them. */
    public static final Lock READ = new Lock(Mode.READ, Patience.WAIT);

    /** Leaves out rows that somebody else has locked: a queue with many workers takes its next job so. */
    public Lock skipLocked() {
        return new Lock(mode, Patience.SKIP);
    }

    /**
     * Fails at once if somebody else has locked a row, with a {@link dev.entia.error.LockWaitTimeoutException}, instead of
     * waiting.
     */
    public Lock nowait() {
        return new Lock(mode, Patience.FAIL);
    }

    /** Who is kept out. */
    public enum Mode {
        READ,
        WRITE
    }

    /** What to do about a row that somebody else has locked. */
    public enum Patience {
        /** Wait, as long as the database lets us. */
        WAIT,
        SKIP,
        FAIL
    }

    /** {@code write}, {@code read skip locked}, {@code write nowait}. */
    @Override
    public String toString() {
        return mode.name().toLowerCase(Locale.ROOT)
                + switch (patience) {
                    case WAIT -> "";
                    case SKIP -> " skip locked";
                    case FAIL -> " nowait";
                };
    }
}
