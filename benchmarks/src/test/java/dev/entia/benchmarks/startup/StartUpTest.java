package dev.entia.benchmarks.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.benchmarks.BenchmarkDatabase;
import dev.entia.benchmarks.Candidate;
import dev.entia.benchmarks.Catalogue;
import dev.entia.benchmarks.Library;
import dev.entia.benchmarks.Store;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each start-up once. The system property {@code adapters} says of which adapters, all if it is empty. */
final class StartUpTest {

    static List<Candidate> candidates() throws Exception {
        return Catalogue.chosen().stream()
                .filter(each -> !Library.startUpsOf(each.name()).isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("candidates")
    void a_start_up_gives_an_answer(Candidate candidate, @TempDir Path folder) throws Exception {
        try (var database = BenchmarkDatabase.create(Store.SQLITE)) {
            StartUpMeasurement.createTable(database);
            var program = StartProgram.of(candidate, folder).orElseThrow();

            assertThat(program.run(Store.SQLITE, database.url())).isPositive();
        }
    }
}
