package dev.entia.benchmarks.jooq;

import dev.entia.benchmarks.Library;
import dev.entia.benchmarks.OrmAdapter;
import dev.entia.benchmarks.StartUp;
import java.util.List;

/** jOOQ, with tables and records as its generator would write them. */
public final class Jooq implements Library {

    @Override
    public List<OrmAdapter> adapters() {
        return List.of(new JooqAdapter());
    }

    @Override
    public List<StartUp> startUps() {
        return List.of(JooqStartUp.of("jooq"));
    }
}
