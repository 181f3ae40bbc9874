package dev.entia.benchmarks;

import java.sql.SQLException;

/** An adapter for relational databases. */
public interface OrmAdapter extends Adapter {

    /** Called once, before anything else. */
    void open(BenchmarkDatabase database) throws Exception;

    @Override
    void close() throws SQLException;
}
