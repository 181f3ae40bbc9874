package dev.entia.testkit.driver;

import dev.entia.meta.Metadata;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** What has been committed, and the turn of the one transaction that may write. Thread-safe. */
final class MemoryStore {

    /** Not a lock: a transaction may end on another thread than it began on. */
    private final Semaphore turn = new Semaphore(1);

    private final AtomicBoolean isCreated = new AtomicBoolean();
    private final Metadata metadata;
    private final Duration patience;
    private volatile Contents committed;

    /** @param patience how long a transaction waits for the one before it */
    MemoryStore(Metadata metadata, Duration patience) {
        this.metadata = metadata;
        this.patience = patience;
        this.committed = Contents.empty(metadata);
    }

    /** False if it has been created before. */
    boolean create() {
        return isCreated.compareAndSet(false, true);
    }

    void drop() {
        isCreated.set(false);
        committed = Contents.empty(metadata);
    }

    Contents committed() {
        return committed;
    }

    /** Waits until no other transaction is open. */
    void enter() {
        try {
            if (!turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) throw StoreErrors.busy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StoreErrors.busy();
        }
    }

    void leave() {
        turn.release();
    }

    void publish(Contents contents) {
        committed = contents;
    }
}
