package dev.entia.benchmarks;

/** An adapter for MongoDB. */
public interface DocumentAdapter extends Adapter {

    /**
     * Called once, before anything else.
     *
     * @param url a connection string with a database
     */
    void open(String url) throws Exception;
}
