package dev.entia.flush;

import dev.entia.meta.Metadata;
import java.time.Clock;

/** What all flushes of one ORM share: the order of writing, and the generators of values. Thread-safe. */
public final class FlushSetup {

    private final FlushPlanner planner;
    private final GeneratedValues values;

    public FlushSetup(Metadata metadata, Clock clock) {
        this.planner = new FlushPlanner(metadata);
        this.values = new GeneratedValues(clock);
    }

    FlushPlanner planner() {
        return planner;
    }

    GeneratedValues values() {
        return values;
    }
}
