package dev.entia.driver;

import java.util.Optional;
import java.util.Set;

/**
 * One store, opened for one ORM. Thread-safe. What its store cannot do is absent, not a method that throws.
 */
public interface Driver extends AutoCloseable {

    /** As messages have it: {@code SQLite}. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** Always the same ones. */
    Set<Capability> capabilities();

    /** How exact its columns are. */
    default Precision precision() {
        return Precision.EXACT;
    }

    /** A session for one entity manager. Takes no connection before it needs one. */
    DriverSession open();

    /** Creating and dropping what the entities need; empty if the store has nothing to create. */
    default Optional<Storage> storage() {
        return Optional.empty();
    }

    /** Closes everything that the driver opened itself; sessions are unusable afterwards. Closing twice is harmless. */
    @Override
    void close();
}
