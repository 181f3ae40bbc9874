package dev.entia.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.benchmarks.entia.EntiaAdapter;
import dev.entia.benchmarks.jdbc.HandUowAdapter;
import dev.entia.driver.StatementObserver;
import org.junit.jupiter.api.Test;

/** How much memory a managed entity keeps, with all that the context holds because of it, beside the unit of work by hand. */
final class RetainedMemoryTest {

    private static final double MOST = 1.15;

    @Test
    void a_managed_entity_keeps_no_more_than_it_did() throws Exception {
        try (var database = BenchmarkDatabase.create(Store.SQLITE);
                var entia = new EntiaAdapter("entia", StatementObserver.NONE);
                var byHand = new HandUowAdapter()) {
            entia.open(database);
            byHand.open(database);
            long bytes = RetainedMemory.bytesOfABook(entia);
            long ofHand = RetainedMemory.bytesOfABook(byHand);

            assertThat((double) bytes / ofHand)
                    .as("%d bytes a book, by hand %d", bytes, ofHand)
                    .isLessThan(MOST);
        }
    }
}
