package dev.entia.benchmarks;

/** An adapter for relational databases. */
public interface OrmAdapter extends Adapter {

    /** Called once, before anything else. */
    void open(BenchmarkDatabase database) throws Exception;
}
