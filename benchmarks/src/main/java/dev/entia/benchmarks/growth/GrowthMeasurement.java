package dev.entia.benchmarks.growth;

import dev.entia.Orm;
import dev.entia.benchmarks.BenchmarkDatabase;
import dev.entia.benchmarks.Candidate;
import dev.entia.benchmarks.Catalogue;
import dev.entia.benchmarks.Part;
import dev.entia.benchmarks.Section;
import dev.entia.benchmarks.Spread;
import dev.entia.benchmarks.Store;
import dev.entia.benchmarks.entia.EntiaAdapter;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times each {@link Task} of Entia with few rows and with ten times as many. The system properties {@code stores} and
 * {@code adapters} say on what, and whether at all.
 */
public final class GrowthMeasurement implements Part {

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final int WARM_UPS = 20;
    private static final int RUNS = 7;

    private final List<Store> stores = Store.chosen();
    private final boolean isChosen =
            Catalogue.chosen().stream().map(Candidate::name).anyMatch("entia"::equals);

    public GrowthMeasurement() throws IOException {}

    /** This part alone. */
    public static void main(String[] arguments) throws Exception {
        new GrowthMeasurement().measureAlone(Path.of("target/growth.md"));
    }

    @Override
    public String title() {
        return "Growth";
    }

    @Override
    public void measure(Section section) throws Exception {
        if (stores.isEmpty() || !isChosen) {
            section.is(NOT_CHOSEN);
            return;
        }
        var lines = new ArrayList<String>();
        lines.add(
                "Entia, " + FEW + " rows and ten times as many: the median of " + RUNS
                        + " runs, and in parentheses their middle half; and how many times as long the many take. Ten is linear.");
        for (var store : stores) {
            section.progress(store.name());
            lines.add("");
            lines.add("| " + store + " | few | many | many / few |");
            lines.add("|---|--:|--:|--:|");
            try (var database = BenchmarkDatabase.create(store);
                    var orm = Orm.init(
                            EntiaAdapter.driver(store),
                            o -> o.entities(Node.class).url(database.url()))) {
                orm.schema().create();
                for (var task : Task.values()) {
                    lines.add(line(task, orm, database));
                    section.is(String.join("\n", lines));
                }
            }
        }
    }

    private static String line(Task task, Orm orm, BenchmarkDatabase database) throws SQLException {
        for (int run = 0; run < WARM_UPS; run++) nanos(task, FEW, orm, database);
        nanos(task, MANY, orm, database);
        var few = new ArrayList<Long>();
        var many = new ArrayList<Long>();
        for (int run = 0; run < RUNS; run++) {
            few.add(nanos(task, FEW, orm, database));
            many.add(nanos(task, MANY, orm, database));
        }
        var ofFew = Spread.ofMiddleHalf(few);
        var ofMany = Spread.ofMiddleHalf(many);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.1f |",
                task.title(),
                ofFew.time(),
                ofMany.time(),
                ofMany.median() / ofFew.median());
    }

    /**
     * How long it takes once.
     *
     * @throws IllegalStateException if the table has not what it should have then
     */
    static long nanos(Task task, int nodes, Orm orm, BenchmarkDatabase database) throws SQLException {
        database.execute(
                List.of("delete from node_neighbours", "update node set parent_id = null", "delete from node"));
        try (var em = orm.fork()) {
            var work = task.prepared(em, nodes);
            database.settle();
            System.gc();
            long startedAt = System.nanoTime();
            work.run().run();
            long nanos = System.nanoTime() - startedAt;
            long found = database.number(work.query());
            if (found != work.expected()) throw new IllegalStateException(notDone(task, work, found));
            return nanos;
        }
    }

    private static String notDone(Task task, Task.Work work, long found) {
        return "Entia has not done " + task + ": " + work.query() + " gives " + found + ", not " + work.expected()
                + ".";
    }
}
