package dev.entia.benchmarks.jimmer;

import dev.entia.benchmarks.Library;
import dev.entia.benchmarks.OrmAdapter;
import dev.entia.benchmarks.StartUp;
import java.util.List;

/** Jimmer, whose entities are interfaces for which its processor writes immutable classes. */
public final class Jimmer implements Library {

    @Override
    public List<OrmAdapter> adapters() {
        return List.of(new JimmerAdapter());
    }

    @Override
    public List<StartUp> startUps() {
        return List.of(JimmerStartUp.of("jimmer"));
    }
}
