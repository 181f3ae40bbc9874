package dev.entia.sql.run;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** When the reads of one session may not go to a replica: after it has written, since replicas lag. Not thread-safe. */
final class Stickiness {

    private final Optional<Duration> lasts;
    private final LongSupplier nanoTime;
    private long wroteAt;
    private boolean hasWritten;
    private boolean isPermanent;
    private boolean isWritten;

    /** @param lasts how long after a write; empty: as long as the session does */
    Stickiness(Optional<Duration> lasts, LongSupplier nanoTime) {
        this.lasts = lasts;
        this.nanoTime = nanoTime;
    }

    /** Something is about to be written, perhaps in a transaction. */
    void wrote() {
        isWritten = true;
        hasWritten = true;
        wroteAt = nanoTime.getAsLong();
    }

    /** A transaction is over: what it has written is seen by others since. A commit may have taken its time. */
    void ended() {
        if (isWritten) wroteAt = nanoTime.getAsLong();
        isWritten = false;
    }

    /** From now on no read may go to a replica. */
    void always() {
        isPermanent = true;
    }

    boolean isSticky() {
        if (isPermanent) return true;
        if (!hasWritten) return false;
        return lasts.isEmpty() || nanoTime.getAsLong() - wroteAt < lasts.get().toNanos();
    }
}
