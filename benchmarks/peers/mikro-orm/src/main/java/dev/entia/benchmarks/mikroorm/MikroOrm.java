package dev.entia.benchmarks.mikroorm;

import dev.entia.benchmarks.Library;
import dev.entia.benchmarks.OrmAdapter;
import dev.entia.benchmarks.StartUp;
import java.util.List;

/** MikroORM, which runs on Node.js. */
public final class MikroOrm implements Library {

    @Override
    public List<OrmAdapter> adapters() {
        return List.of(new MikroOrmAdapter());
    }

    @Override
    public List<StartUp> startUps() {
        return List.of(new MikroOrmStartUp());
    }
}
