package dev.entia.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * Times adapters on relational databases, and counts what they send. Each adapter has a process; in every round each has its turn,
 * so that whatever else the machine does meets all of them. System properties: {@code quick}; {@code passes}, each with new
 * databases and processes, one if it is empty; {@code peers} and {@code adapters}, as {@link Catalogue#chosen} says;
 * {@code operations}, {@code stores}, all of them if it is empty. Commas stand between the elements of a list.
 */
public final class Measurement implements Part {

    private final List<Candidate> candidates = Catalogue.chosen();
    private final List<Operation> operations = Choice.of("operations", Operation.values(), Operation::of);
    private final List<Store> stores = Store.chosen();
    private final int passes = Choice.count("passes", 1);
    private final Report report =
            new Report(candidates.stream().map(Candidate::name).toList(), "hand-uow");

    public Measurement() throws IOException {}

    /** This part alone. */
    public static void main(String[] arguments) throws Exception {
        new Measurement().measureAlone(Path.of("target/times.md"));
    }

    @Override
    public String title() {
        return "Times, and what goes to the server";
    }

    @Override
    public void measure(Section section) throws Exception {
        if (candidates.isEmpty() || stores.isEmpty()) section.is(NOT_CHOSEN);
        else if (stores.stream().noneMatch(store -> operations.stream().anyMatch(store::has))) section.is(NOT_CHOSEN);
        else for (int pass = 1; pass <= passes; pass++) pass(pass, new Rounds(section), section);
    }

    private void pass(int pass, Rounds rounds, Section section) throws IOException, SQLException {
        for (var store : stores) {
            if (operations.stream().noneMatch(store::has)) continue;
            section.progress(store + ", pass " + pass + " of " + passes);
            measure(store, rounds);
        }
    }

    private void measure(Store store, Rounds rounds) throws IOException, SQLException {
        var some = operations.stream().filter(store::has).toList();
        try (var database = BenchmarkDatabase.create(store)) {
            rounds.time(candidates, some, database, report);
            // What goes to the server is the same in each pass.
            if (!Costs.areCountedOn(store) || report.hasTraffic(database.name())) return;
            rounds.count(candidates, some, database, report);
        }
    }
}
