package dev.entia.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * Times adapters, and writes a table a database to the console and to {@code target/benchmarks.md}. Each adapter has a process;
 * in every round each has its turn, so that whatever else the machine does meets all of them. System properties:
 * {@code quick}; {@code passes}, each with new databases and processes, one if it is empty; {@code peers} and
 * {@code adapters}, as {@link Catalogue#chosen} says; {@code operations}, {@code stores}, all of them if it is empty. Commas
 * stand between the elements of a list.
 */
final class Measurement {

    private static final Path FILE = Path.of("target/benchmarks.md");

    private final List<Candidate> candidates = Catalogue.chosen();
    private final List<Operation> operations = Choice.of("operations", Operation.values(), Operation::of);
    private final List<Store> stores = Store.chosen();
    private final Report report =
            new Report(candidates.stream().map(Candidate::name).toList(), "hand-uow");
    private final Rounds rounds;

    private Measurement(PrintStream out) throws IOException {
        this.rounds = new Rounds(out);
    }

    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var measurement = new Measurement(out);
        int passes = Choice.count("passes");
        for (int pass = 0; pass < passes; pass++) {
            measurement.pass();
            Files.writeString(FILE, measurement.report.toString());
        }
        out.println(measurement.report);
    }

    private void pass() throws IOException, SQLException {
        for (var store : stores) measure(store);
    }

    private void measure(Store store) throws IOException, SQLException {
        var some = operations.stream().filter(store::has).toList();
        try (var database = BenchmarkDatabase.create(store)) {
            rounds.measure(candidates, some, database, report);
        }
    }
}
