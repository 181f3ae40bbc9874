package dev.entia.benchmarks.jdbc;

import dev.entia.benchmarks.Library;
import dev.entia.benchmarks.OrmAdapter;
import dev.entia.benchmarks.StartUp;
import dev.entia.benchmarks.startup.Entities;
import dev.entia.benchmarks.startup.JavaStart;
import java.util.List;

/** No library at all. */
public final class Jdbc implements Library {

    @Override
    public List<OrmAdapter> adapters() {
        return List.of(new HandUowAdapter(), new JdbcBulkAdapter(), new JdbcAdapter());
    }

    @Override
    public List<StartUp> startUps() {
        return List.of(new JavaStart("jdbc", JdbcStart.class, Entities.none()));
    }
}
