package dev.entia.benchmarks.mikroorm;

import dev.entia.benchmarks.Library;
import dev.entia.benchmarks.OrmAdapter;
import java.util.List;

/** MikroORM, which runs on Node.js. */
public final class MikroOrm implements Library {

    @Override
    public List<OrmAdapter> adapters() {
        return List.of(new MikroOrmAdapter());
    }
}
