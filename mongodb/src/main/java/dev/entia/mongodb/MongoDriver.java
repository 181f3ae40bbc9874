package dev.entia.mongodb;

import dev.entia.driver.Capability;
import dev.entia.driver.Driver;
import dev.entia.driver.DriverSession;
import dev.entia.driver.Precision;
import dev.entia.driver.Storage;
import dev.entia.mongodb.client.Store;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A database of MongoDB, opened for one ORM. */
final class MongoDriver implements Driver {

    private static final Set<Capability> CAPABILITIES = Collections.unmodifiableSet(
            EnumSet.of(Capability.LINKS_INLINE, Capability.GENERATED_KEYS_IN_BATCH, Capability.STREAMING));

    /** Dates have milliseconds. Decimals have 34 digits, wherever the point stands, which each value is looked at for. */
    private static final Precision PRECISION =
            new Precision(3, Precision.ANY, Precision.ANY, Map.of(), Map.of(), Map.of());

    private final Store store;
    private final Storage storage;
    private final Runnable closing;

    /** @param closing closes what has been opened for this driver */
    MongoDriver(Store store, Storage storage, Runnable closing) {
        this.store = store;
        this.storage = storage;
        this.closing = closing;
    }

    @Override
    public String name() {
        return "MongoDB";
    }

    @Override
    public Set<Capability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public Precision precision() {
        return PRECISION;
    }

    @Override
    public DriverSession open() {
        return store.session();
    }

    @Override
    public Optional<Storage> storage() {
        return Optional.of(storage);
    }

    @Override
    public void close() {
        closing.run();
    }
}
