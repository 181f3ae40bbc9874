package dev.entia.benchmarks;

import static java.util.Map.entry;

import dev.entia.benchmarks.entia.EntiaAdapter;
import dev.entia.benchmarks.jdbc.HandUowAdapter;
import dev.entia.driver.StatementObserver;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** How much Entia allocates beside the unit of work by hand, in the same JVM. */
final class AllocationTest {

    /**
     * What the compiler of one JVM spares, that of another does not, nor the same one on another day: for reads from SQLite by hand it
     * spares more in this JVM than where they alone are measured.
     */
    private static final double MARGIN = 1.25;

    /** However many entities are managed. */
    private static final Map<Operation, Double> FEW_BYTES =
            Map.of(Operation.UPDATE_ONE, 16_000.0, Operation.FLUSH_UNCHANGED, 8_000.0);

    /** What reads of many rows may allocate, whatever was measured; on SQLite they allocate more, see docs/performance.md. */
    private static final double MOST_OF_A_READ = 1.2;

    /** What is read from a field by reflection is an object. */
    private static final double MOST_BY_REFLECTION = 1.5;

    private static final Set<Operation> READS =
            EnumSet.of(Operation.LOAD_AUTHORS, Operation.LOAD_BOOKS, Operation.POPULATE_BOOKS, Operation.POPULATE_TAGS);

    @Test
    void operations_on_postgresql_allocate_no_more_than_they_did() throws Exception {
        check(
                Store.POSTGRESQL,
                Map.ofEntries(
                        entry(Operation.FIND_BY_ID, 1.4),
                        entry(Operation.LOAD_PAGE, 1.1),
                        entry(Operation.LOAD_AUTHORS, 1.1),
                        entry(Operation.LOAD_BOOKS, 1.1),
                        entry(Operation.POPULATE_BOOKS, 1.1),
                        entry(Operation.POPULATE_TAGS, 1.1),
                        entry(Operation.INSERT_IDENTITY, 1.3),
                        entry(Operation.INSERT_UUID, 1.4),
                        entry(Operation.UPDATE_ALL, 1.7),
                        entry(Operation.DELETE, 7.0),
                        entry(Operation.REQUEST, 2.7)));
    }

    @Test
    void operations_on_sqlite_allocate_no_more_than_they_did() throws Exception {
        check(
                Store.SQLITE,
                Map.ofEntries(
                        entry(Operation.FIND_BY_ID, 1.5),
                        entry(Operation.LOAD_PAGE, 1.15),
                        entry(Operation.LOAD_AUTHORS, 1.3),
                        entry(Operation.LOAD_BOOKS, 1.3),
                        entry(Operation.POPULATE_BOOKS, 1.3),
                        entry(Operation.POPULATE_TAGS, 1.3),
                        entry(Operation.INSERT_IDENTITY, 1.3),
                        entry(Operation.INSERT_UUID, 1.35),
                        entry(Operation.UPDATE_ALL, 1.7),
                        entry(Operation.DELETE, 3.3),
                        entry(Operation.REQUEST, 2.6)));
    }

    @Test
    void without_generated_access_operations_allocate_half_as_much_again_at_most() throws Exception {
        var softly = new SoftAssertions();
        try (var database = BenchmarkDatabase.create(Store.SQLITE);
                var generated = Library.adapter("entia");
                var reflective = Library.adapter("entia-reflective")) {
            generated.open(database);
            reflective.open(database);
            for (var operation :
                    List.of(Operation.LOAD_BOOKS, Operation.INSERT_UUID, Operation.UPDATE_ALL, Operation.REQUEST)) {
                double limit = MOST_BY_REFLECTION * Allocation.of(new Trial(operation, generated, database));
                softly.assertThat(Allocation.below(limit, new Trial(operation, reflective, database)))
                        .as("bytes of %s", operation)
                        .isLessThan(limit);
            }
        }
        softly.assertAll();
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
