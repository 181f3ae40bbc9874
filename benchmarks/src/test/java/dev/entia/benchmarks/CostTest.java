package dev.entia.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.benchmarks.entia.EntiaAdapter;
import dev.entia.benchmarks.jdbc.HandUowAdapter;
import dev.entia.driver.StatementObserver;
import dev.entia.testkit.Goldens;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What operations cost that no clock tells. On PostgreSQL, statements and round trips through the network, beside those of the unit
 * of work by hand, of which Entia has never more; elsewhere what Entia reports: how often it has sent something, and of each batch how
 * many sets of values.
 */
final class CostTest {

    private static final Goldens GOLDENS = new Goldens(Path.of("src/test/resources/costs.txt"));

    private static final List<Operation> BULK_WRITES =
            List.of(Operation.INSERT_IDENTITY, Operation.INSERT_UUID, Operation.UPDATE_ALL, Operation.DELETE);

    private final Sent sent = new Sent();
    private final EntiaAdapter entia = new EntiaAdapter("entia", sent);

    @Test
    void statements_and_round_trips_on_postgresql_are_as_blessed_and_no_more_than_by_hand() throws Exception {
        try (var database = BenchmarkDatabase.create(Store.POSTGRESQL);
                var ofEntia = Costs.of(entia, database);
                var ofHand = Costs.of(new HandUowAdapter(), database)) {
            for (var operation : supported().toList()) check(operation, ofEntia.of(operation), ofHand.of(operation));
        }
    }

    private static void check(Operation operation, Traffic entia, Traffic byHand) {
        assertThat(entia.statements())
                .as("statements: %s", operation)
                .isLessThanOrEqualTo(byHand.statements() + questions(operation));
        assertThat(entia.roundTrips()).as("round trips: %s", operation).isLessThanOrEqualTo(byHand.roundTrips());
        GOLDENS.check(
                "PostgreSQL, " + operation.title(),
                List.of(
                        "statements: entia " + entia.statements() + ", hand-uow " + byHand.statements(),
                        "round trips: entia " + entia.roundTrips() + ", hand-uow " + byHand.roundTrips()));
    }

    /** Whether rows may be copied, the unit of work by hand knows without asking: docs/decisions/0026-copy-on-postgresql.md. */
    private static int questions(Operation operation) {
        return operation == Operation.INSERT_UUID ? 1 : 0;
    }

    @Test
    void statements_on_sqlite_are_as_blessed() throws Exception {
        try (var database = BenchmarkDatabase.create(Store.SQLITE);
                entia) {
            entia.open(database);
            check("SQLite", supported(), database);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void statements_of_bulk_writes_are_as_blessed(Store store) throws Exception {
        try (var database = BenchmarkDatabase.create(store);
                entia) {
            entia.open(database);
            check(store == Store.MYSQL ? "MySQL" : "MariaDB", BULK_WRITES.stream(), database);
        }
    }

    @Test
    void commands_on_mongodb_are_as_blessed() throws Exception {
        try (var database = DocumentDatabase.create();
                entia) {
            entia.open(database.url());
            check("MongoDB", supported(), database);
        }
    }

    private Stream<Operation> supported() {
        return Stream.of(Operation.values())
                .filter(operation -> !entia.unsupported().contains(operation));
    }

    private void check(String store, Stream<Operation> operations, Fixture database) throws Exception {
        for (var operation : operations.toList()) {
            GOLDENS.check(store + ", " + operation.title(), fewest(new Trial(operation, entia, database)));
        }
    }

    /** Of three runs, as {@link Costs} has them. */
    private List<String> fewest(Trial trial) throws Exception {
        long statements = Long.MAX_VALUE;
        long sets = Long.MAX_VALUE;
        trial.begin();
        for (int run = 0; run < 3; run++) {
            trial.prepare();
            sent.forget();
            trial.run();
            statements = Math.min(statements, sent.statements);
            sets = Math.min(sets, sent.sets);
            trial.restore();
        }
        trial.end();
        return List.of("statements and batches: " + statements, "with sets of values: " + sets);
    }

    /** What Entia says that it has sent. */
    private static final class Sent implements StatementObserver {

        private long statements;
        private long sets;

        @Override
        public void ran(Statement statement) {
            statements++;
            sets += statement.executions();
        }

        private void forget() {
            statements = 0;
            sets = 0;
        }
    }

    @AfterAll
    static void bless() {
        GOLDENS.bless();
    }
}
