package dev.entia.benchmarks;

import java.io.IOException;
import java.sql.SQLException;

/**
 * What operations of an adapter cost that no clock tells. The adapter is opened for nothing else: what is timed goes to the server
 * directly.
 */
final class Costs implements AutoCloseable {

    private static final int RUNS = 3;

    private final BenchmarkDatabase database;
    private final Relay relay;
    private final BenchmarkDatabase relayed;
    private final OrmAdapter adapter;

    private Costs(BenchmarkDatabase database, Relay relay, BenchmarkDatabase relayed, OrmAdapter adapter) {
        this.database = database;
        this.relay = relay;
        this.relayed = relayed;
        this.adapter = adapter;
    }

    /** Whether somebody reads what goes to such a database. */
    static boolean areCountedOn(Store store) {
        return store == Store.POSTGRESQL;
    }

    /** Opens the adapter, and closes it in the end. */
    static Costs of(OrmAdapter adapter, BenchmarkDatabase database) throws Exception {
        var relay = Relay.to(database.url());
        var relayed = BenchmarkDatabase.at(database.store(), relay.url());
        adapter.open(relayed);
        return new Costs(database, relay, relayed, adapter);
    }

    /**
     * The least of three runs, each number on its own: a connection that nobody has used for a while is tried first, at the cost of
     * a round trip, and a statement is not yet prepared the first time.
     */
    Traffic of(Operation operation) throws Exception {
        var trial = new Trial(operation, adapter, database);
        trial.begin();
        var least = one(trial);
        for (int run = 1; run < RUNS; run++) least = least.least(one(trial));
        trial.end();
        return least;
    }

    private Traffic one(Trial trial) throws Exception {
        trial.prepare();
        var before = relay.traffic();
        long answer = trial.run();
        var traffic = relay.traffic().minus(before);
        trial.verifyAnswer(answer);
        trial.restore();
        return traffic;
    }

    @Override
    public void close() throws SQLException, IOException {
        try (relay;
                relayed;
                adapter) {
            // In the order in which one needs the other.
        }
    }
}
