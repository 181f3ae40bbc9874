package dev.entia.testkit.driver;

import dev.entia.OrmOptions;
import dev.entia.driver.Capability;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** The options of the driver that keeps rows in memory. */
public final class MemoryOptions extends OrmOptions<MemoryOptions> {

    private final Set<Capability> capabilities = EnumSet.of(
            Capability.JOINED_FETCH, Capability.GENERATED_KEYS_IN_BATCH, Capability.ROW_LOCKS, Capability.SAVEPOINTS);

    private Duration patience = Duration.ofSeconds(10);
    private boolean hasTransactions = true;

    MemoryOptions() {}

    /** How long a transaction that may write waits for the one before it; 10 seconds unless set. */
    public MemoryOptions patience(Duration patience) {
        this.patience = patience;
        return this;
    }

    public Duration patience() {
        return patience;
    }

    /** Makes the driver say that it can do this. */
    public MemoryOptions with(Capability capability) {
        capabilities.add(capability);
        return this;
    }

    /** Makes the driver say that it cannot do this. */
    public MemoryOptions without(Capability capability) {
        capabilities.remove(capability);
        return this;
    }

    /** Leaves the sessions without transactions: each batch is written by itself, and stays. */
    public MemoryOptions withoutTransactions() {
        hasTransactions = false;
        return this;
    }

    boolean hasTransactions() {
        return hasTransactions;
    }

    public Set<Capability> capabilities() {
        return Set.copyOf(capabilities);
    }

    @Override
    protected MemoryOptions self() {
        return this;
    }
}
