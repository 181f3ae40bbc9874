package dev.entia.benchmarks;

import dev.entia.benchmarks.entia.EntiaAdapter;
import dev.entia.benchmarks.jdbc.HandUowAdapter;
import dev.entia.testkit.Goldens;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * What operations cost that no clock tells, beside what the unit of work by hand costs: statements, round trips through the
 * network, and allocated bytes.
 */
final class CostTest {

    private static final Goldens GOLDENS = new Goldens(Path.of("src/test/resources/costs.txt"));

    private static final AtomicLong STATEMENTS = new AtomicLong();

    @Test
    void statements_and_round_trips_on_postgresql_are_as_blessed() throws Exception {
        try (var database = BenchmarkDatabase.create(Store.POSTGRESQL);
                var relay = Relay.to(database.url());
                var relayed = BenchmarkDatabase.at(Store.POSTGRESQL, relay.url());
                var entia = entia();
                var byHand = new HandUowAdapter()) {
            entia.open(relayed);
            byHand.open(relayed);
            for (var operation : supported(entia)) {
                var ofEntia = new Trial(operation, entia, database);
                var ofHand = new Trial(operation, byHand, database);
                GOLDENS.check(
                        "PostgreSQL, " + operation.title(),
                        List.of(
                                "statements: entia " + fewest(ofEntia, STATEMENTS::get),
                                "round trips: entia " + fewest(ofEntia, relay::roundTrips) + ", hand-uow "
                                        + fewest(ofHand, relay::roundTrips)));
            }
        }
    }

    @Test
    void statements_on_sqlite_are_as_blessed() throws Exception {
        try (var database = BenchmarkDatabase.create(Store.SQLITE);
                var entia = entia()) {
            entia.open(database);
            for (var operation : supported(entia)) {
                var trial = new Trial(operation, entia, database);
                GOLDENS.check(
                        "SQLite, " + operation.title(), List.of("statements: entia " + fewest(trial, STATEMENTS::get)));
            }
        }
    }

    @AfterAll
    static void bless() {
        GOLDENS.bless();
    }

    private static OrmAdapter entia() {
        return new EntiaAdapter("entia", statement -> STATEMENTS.addAndGet(statement.executions()));
    }

    private static List<Operation> supported(OrmAdapter adapter) {
        return List.of(Operation.values()).stream()
                .filter(operation -> !adapter.unsupported().contains(operation))
                .toList();
    }

    /** Of three runs: a connection that nobody has used for a while is tried first, at the cost of a round trip. */
    private static long fewest(Trial trial, LongSupplier counter) throws Exception {
        long fewest = Long.MAX_VALUE;
        trial.begin();
        for (int run = 0; run < 3; run++) {
            trial.prepare();
            long before = counter.getAsLong();
            trial.run();
            fewest = Math.min(fewest, counter.getAsLong() - before);
            trial.restore();
        }
        trial.end();
        return fewest;
    }
}
