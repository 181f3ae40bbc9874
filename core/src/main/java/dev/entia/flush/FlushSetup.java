package dev.entia.flush;

import dev.entia.driver.Capability;
import dev.entia.meta.Metadata;
import dev.entia.precision.StoredPrecision;
import java.time.Clock;
import java.util.Set;

/** What all flushes of one ORM share: the order of writing, and the generators of values. Thread-safe. */
public final class FlushSetup {

    private final FlushPlanner planner;
    private final GeneratedValues values;
    private final StoredPrecision precision;
    private final Set<Capability> capabilities;

    public FlushSetup(Metadata metadata, Set<Capability> capabilities, StoredPrecision precision, Clock clock) {
        this.planner = new FlushPlanner(metadata, capabilities);
        this.values = new GeneratedValues(precision, clock);
        this.precision = precision;
        this.capabilities = Set.copyOf(capabilities);
    }

    FlushPlanner planner() {
        return planner;
    }

    StoredPrecision precision() {
        return precision;
    }

    Set<Capability> capabilities() {
        return capabilities;
    }

    GeneratedValues values() {
        return values;
    }
}
