package dev.entia.benchmarks.ebean;

import dev.entia.benchmarks.Library;
import dev.entia.benchmarks.OrmAdapter;
import dev.entia.benchmarks.StartUp;
import java.util.List;

/** Ebean, whose beans are enhanced when they are compiled. */
public final class Ebean implements Library {

    @Override
    public List<OrmAdapter> adapters() {
        return List.of(new EbeanAdapter());
    }

    @Override
    public List<StartUp> startUps() {
        return List.of(EbeanStartUp.of("ebean"));
    }
}
