package dev.entia.benchmarks;

import static java.util.Map.entry;

import dev.entia.benchmarks.entia.EntiaAdapter;
import dev.entia.benchmarks.jdbc.HandUowAdapter;
import dev.entia.driver.StatementObserver;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** How much Entia allocates beside the unit of work by hand, in the same JVM. */
final class AllocationTest {

    /** What the compiler of one JVM spares, that of another does not, nor the same one on another day. */
    private static final double MARGIN = 1.25;

    /** However many entities are managed. */
    private static final Map<Operation, Double> FEW_BYTES =
            Map.of(Operation.UPDATE_ONE, 16_000.0, Operation.FLUSH_UNCHANGED, 8_000.0);

    /** What reads of many rows may allocate, whatever was measured; on SQLite they allocate more, see docs/performance.md. */
    private static final double MOST_OF_A_READ = 1.2;

    private static final Set<Operation> READS =
            EnumSet.of(Operation.LOAD_AUTHORS, Operation.LOAD_BOOKS, Operation.POPULATE_BOOKS, Operation.POPULATE_TAGS);

    @Test
    void operations_on_postgresql_allocate_no_more_than_they_did() throws Exception {
        check(
                Store.POSTGRESQL,
                Map.ofEntries(
                        entry(Operation.FIND_BY_ID, 1.6),
                        entry(Operation.LOAD_PAGE, 1.1),
                        entry(Operation.LOAD_AUTHORS, 1.2),
                        entry(Operation.LOAD_BOOKS, 1.2),
                        entry(Operation.POPULATE_BOOKS, 1.1),
                        entry(Operation.POPULATE_TAGS, 1.1),
                        entry(Operation.INSERT_IDENTITY, 1.7),
                        entry(Operation.INSERT_UUID, 1.9),
                        entry(Operation.UPDATE_ALL, 2.0),
                        entry(Operation.DELETE, 12.0),
                        entry(Operation.REQUEST, 2.7)));
    }

    @Test
    void operations_on_sqlite_allocate_no_more_than_they_did() throws Exception {
        check(
                Store.SQLITE,
                Map.ofEntries(
                        entry(Operation.FIND_BY_ID, 1.4),
                        entry(Operation.LOAD_PAGE, 1.35),
                        entry(Operation.LOAD_AUTHORS, 1.35),
                        entry(Operation.LOAD_BOOKS, 1.35),
                        entry(Operation.POPULATE_BOOKS, 1.35),
                        entry(Operation.POPULATE_TAGS, 1.5),
                        entry(Operation.INSERT_IDENTITY, 1.2),
                        entry(Operation.INSERT_UUID, 1.4),
                        entry(Operation.UPDATE_ALL, 2.3),
                        entry(Operation.DELETE, 4.2),
                        entry(Operation.REQUEST, 2.8)));
    }

    /** @param expected bytes of Entia for one of the unit of work by hand */
    private static void check(Store store, Map<Operation, Double> expected) throws Exception {
        var softly = new SoftAssertions();
        try (var database = BenchmarkDatabase.create(store);
                var entia = new EntiaAdapter("entia", StatementObserver.NONE);
                var byHand = new HandUowAdapter()) {
            entia.open(database);
            byHand.open(database);
            for (var each : FEW_BYTES.entrySet()) {
                softly.assertThat(Allocation.below(each.getValue(), new Trial(each.getKey(), entia, database)))
                        .as("bytes of %s", each.getKey())
                        .isLessThan(each.getValue());
            }
            for (var each : expected.entrySet()) {
                double limit = limit(each.getKey(), each.getValue());
                double ofHand = Allocation.of(new Trial(each.getKey(), byHand, database));
                double bytes = Allocation.below(limit * ofHand, new Trial(each.getKey(), entia, database));
                softly.assertThat(bytes / ofHand)
                        .as("%s: %.0f bytes, by hand %.0f", each.getKey(), bytes, ofHand)
                        .isLessThan(limit);
            }
        }
        softly.assertAll();
    }

    private static double limit(Operation operation, double expected) {
        double limit = MARGIN * expected;
        return READS.contains(operation) && expected <= MOST_OF_A_READ ? Math.min(MOST_OF_A_READ, limit) : limit;
    }
}
