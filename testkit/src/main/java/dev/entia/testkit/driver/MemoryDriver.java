package dev.entia.testkit.driver;

import dev.entia.DriverProvider;
import dev.entia.driver.Capability;
import dev.entia.driver.Driver;
import dev.entia.driver.DriverSession;
import dev.entia.driver.Storage;
import dev.entia.meta.Metadata;
import java.util.Optional;
import java.util.Set;

/**
 * A driver without a database: it interprets requests over rows in memory, and keeps required values, unique values and
 * references as a database would. It is strict about the contract of {@code dev.entia.driver}: a value of the wrong kind
 * or a column too few is an {@link IllegalArgumentException}. One transaction at a time writes; reads outside it see
 * what was committed.
 */
public final class MemoryDriver implements Driver {

    private final MemoryStore store;
    private final MemoryOptions options;

    private MemoryDriver(MemoryOptions options, Metadata metadata) {
        this.store = new MemoryStore(metadata, options.patience());
        this.options = options;
    }

    /** Opens an empty store for each ORM. */
    public static DriverProvider<MemoryOptions> provider() {
        return new DriverProvider<>() {
            @Override
            public MemoryOptions options() {
                return new MemoryOptions();
            }

            @Override
            public Driver open(MemoryOptions options, Metadata metadata) {
                return new MemoryDriver(options, metadata);
            }
        };
    }

    @Override
    public Set<Capability> capabilities() {
        return options.capabilities();
    }

    @Override
    public DriverSession open() {
        return new MemorySession(store, options);
    }

    @Override
    public Optional<Storage> storage() {
        return Optional.of(new MemoryStorage(store));
    }

    @Override
    public void close() {}
}
