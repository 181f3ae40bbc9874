package dev.entia.benchmarks;

import dev.entia.benchmarks.entia.EntiaAdapter;
import dev.entia.driver.StatementObserver;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Four times the rows allocate four times the bytes, and not sixteen times. A loop in a loop that allocates nothing is found by
 * the tasks of {@link dev.entia.benchmarks.growth.GrowthMeasurement} alone.
 */
final class GrowthTest {

    /** So that both sizes are written in the same way: PostgreSQL gets 2 000 new rows and more as a copy. */
    private static final int TIMES = 4;

    /** Arrays that grow have more room to spare at some sizes than at others. */
    private static final double MARGIN = 1.3;

    /** What they allocate does not grow at all: {@link AllocationTest}. */
    private static final Set<Operation> OF_FEW_CHANGES = EnumSet.of(Operation.UPDATE_ONE, Operation.FLUSH_UNCHANGED);

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "SQLITE"})
    void no_operation_allocates_more_a_row_where_there_are_more_rows(Store store) throws Exception {
        var softly = new SoftAssertions();
        try (var database = BenchmarkDatabase.create(store);
                var entia = new EntiaAdapter("entia", StatementObserver.NONE)) {
            entia.open(database);
            for (var operation : ofManyRows(entia).toList()) {
                double limit = TIMES * MARGIN * Allocation.of(Trial.ofAQuarter(operation, entia, database));
                softly.assertThat(Allocation.below(limit, new Trial(operation, entia, database)))
                        .as("bytes of %s", operation)
                        .isLessThan(limit);
            }
        }
        softly.assertAll();
    }

    private static Stream<Operation> ofManyRows(EntiaAdapter entia) {
        return Stream.of(Operation.values())
                .filter(operation -> !operation.isSmall() && !OF_FEW_CHANGES.contains(operation))
                .filter(operation -> !entia.unsupported().contains(operation));
    }
}
