package dev.entia.benchmarks.jdbc;

import dev.entia.benchmarks.Library;
import dev.entia.benchmarks.OrmAdapter;
import java.util.List;

/** No library at all. */
public final class Jdbc implements Library {

    @Override
    public List<OrmAdapter> adapters() {
        return List.of(new HandUowAdapter(), new JdbcBulkAdapter(), new JdbcAdapter());
    }
}
