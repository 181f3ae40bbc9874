package dev.entia.benchmarks.mongodb;

import dev.entia.benchmarks.DocumentAdapter;
import dev.entia.benchmarks.Library;
import dev.entia.benchmarks.OrmAdapter;
import java.util.List;

/** The driver of MongoDB, by hand. */
public final class MongoDriver implements Library {

    @Override
    public List<OrmAdapter> adapters() {
        return List.of();
    }

    @Override
    public List<DocumentAdapter> documentAdapters() {
        return List.of(new DriverAdapter());
    }
}
