package dev.entia.driver;

import java.util.Optional;

/**
 * The way of one entity manager to the store. Outside a transaction it holds no connection: every call borrows one.
 * Not thread-safe. All errors are {@link dev.entia.error.DriverException}s.
 */
public interface DriverSession extends AutoCloseable {

    /** Runs a read. The rows must be closed. */
    Rows read(Read read);

    /** Writes a batch, split into as many statements as the store needs. Returns when all rows are written. */
    WriteResult write(WriteBatch batch);

    /** From now on every read sees everything that was committed before: {@link Freshness#LATEST}. */
    default void readLatest() {}

    /** Whether a read that {@link Freshness#MAY_LAG} may miss, just now, what was committed before. */
    default boolean mayLag() {
        return false;
    }

    /**
     * Empty if the store has no transactions: a flush that fails is then undone in the objects, and what it had written
     * stays written.
     */
    Optional<Transactions> transactions();

    /**
     * What it offers of its own, beyond what drivers have in common; empty if it has nothing of this type.
     *
     * @throws dev.entia.error.OrmException if it has, but not now
     */
    default <T> Optional<T> unwrap(Class<T> type) {
        return Optional.empty();
    }

    /** Rolls back what is open and gives back what is held. Closing twice is harmless. */
    @Override
    void close();
}
