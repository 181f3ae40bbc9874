package dev.entia.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.benchmarks.entia.EntiaAdapter;
import dev.entia.benchmarks.jdbc.HandUowAdapter;
import dev.entia.driver.StatementObserver;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** How much memory a managed entity keeps, with all that the context holds because of it, beside the unit of work by hand. */
final class RetainedMemoryTest {

    private static final int BOOKS = 10_000;

    private static final double RATIO = 1.14;

    /** A heap is never quite empty of other things. */
    private static final double MARGIN = 1.05;

    @Test
    void a_managed_entity_keeps_no_more_than_it_did() throws Exception {
        try (var database = BenchmarkDatabase.create(Store.SQLITE);
                var entia = new EntiaAdapter("entia", StatementObserver.NONE);
                var byHand = new HandUowAdapter()) {
            entia.open(database);
            byHand.open(database);
            long bytes = bytesOfABook(entia);
            long ofHand = bytesOfABook(byHand);

            assertThat((double) bytes / ofHand)
                    .as("%d bytes a book, by hand %d", bytes, ofHand)
                    .isLessThan(RATIO * MARGIN);
        }
    }

    private static long bytesOfABook(OrmAdapter adapter) throws Exception {
        adapter.openBooks(BOOKS);
        adapter.openBooks(1);
        long before = usedBytes();
        adapter.openBooks(BOOKS);
        return (usedBytes() - before) / (BOOKS - 1);
    }

    private static long usedBytes() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
