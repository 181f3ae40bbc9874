package dev.entia.testkit.driver;

import dev.entia.OrmOptions;
import dev.entia.driver.Capability;
import java.util.EnumSet;
import java.util.Set;

/** The options of the driver that keeps rows in memory. */
public final class MemoryOptions extends OrmOptions<MemoryOptions> {

    private final Set<Capability> capabilities =
            EnumSet.of(Capability.JOINED_FETCH, Capability.GENERATED_KEYS_IN_BATCH);

    MemoryOptions() {}

    /** Makes the driver say that it cannot do this. */
    public MemoryOptions without(Capability capability) {
        capabilities.remove(capability);
        return this;
    }

    public Set<Capability> capabilities() {
        return Set.copyOf(capabilities);
    }

    @Override
    protected MemoryOptions self() {
        return this;
    }
}
