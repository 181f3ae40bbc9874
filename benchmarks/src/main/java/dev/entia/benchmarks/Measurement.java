package dev.entia.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Times all adapters on the class path, and writes a table a database to the console and to {@code target/benchmarks.md}.
 * Each adapter has a process; in every round each has its turn, so that whatever else the machine does meets all of them.
 * System properties: {@code quick}, and {@code adapters}, {@code operations}, {@code stores}, each a list of names with commas
 * between, all of them if it is empty.
 */
final class Measurement {

    private static final String FLOOR = "hand-uow";

    private final List<OrmAdapter> adapters = chosenAdapters();
    private final List<Operation> operations = chosen("operations", Operation.values(), Operation::of);
    private final Pace pace = Boolean.getBoolean("quick") ? Pace.QUICK : Pace.THOROUGH;
    private final PrintStream out;

    private Measurement(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        var file = Path.of("target/benchmarks.md");
        Files.deleteIfExists(file);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var measurement = new Measurement(out);
        for (var store : chosen("stores", Store.values(), Store::of)) {
            var table = measurement.table(store);
            out.println(table);
            Files.writeString(file, table + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private static List<OrmAdapter> chosenAdapters() {
        var names = names("adapters");
        return names.isEmpty()
                ? Library.all()
                : names.stream().map(Library::adapter).toList();
    }

    private static <T> List<T> chosen(String property, T[] all, Function<String, T> byName) {
        var names = names(property);
        return names.isEmpty() ? List.of(all) : names.stream().map(byName).toList();
    }

    private static List<String> names(String property) {
        return Arrays.stream(System.getProperty(property, "").split(","))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private String table(Store store) throws IOException, SQLException {
        var workers = new ArrayList<WorkerProcess>();
        try (var database = BenchmarkDatabase.create(store)) {
            for (var adapter : adapters) workers.add(WorkerProcess.start(adapter, database));
            var lines = new ArrayList<String>();
            lines.add("| " + store + " | "
                    + adapters.stream().map(OrmAdapter::name).collect(Collectors.joining(" | ")) + " |");
            lines.add("|---|" + "--:|".repeat(adapters.size()));
            for (var operation : operations) lines.add(line(operation, measure(operation, workers)));
            return String.join("\n", lines) + "\n";
        } finally {
            workers.forEach(WorkerProcess::close);
        }
    }

    /** By the name of the adapter. Those that cannot do it are not there. */
    private Map<String, Figures> measure(Operation operation, List<WorkerProcess> workers) throws IOException {
        var samples = new LinkedHashMap<WorkerProcess, List<Sample>>();
        for (var worker : workers) {
            if (worker.adapter().unsupported().contains(operation)) continue;
            samples.put(worker, new ArrayList<>());
            worker.series(operation, pace.warmUp);
        }
        for (int round = 0; round < pace.rounds; round++) {
            for (var each : samples.entrySet())
                each.getValue().addAll(each.getKey().series(operation, pace.turn));
        }
        var figures = new LinkedHashMap<String, Figures>();
        samples.forEach((worker, each) -> figures.put(worker.adapter().name(), Figures.of(each)));
        out.println(operation + ": " + figures);
        return figures;
    }

    private String line(Operation operation, Map<String, Figures> figures) {
        var floor = figures.get(FLOOR);
        return adapters.stream()
                .map(adapter -> {
                    var each = figures.get(adapter.name());
                    if (each == null) return "–";
                    return floor == null || each.equals(floor) ? each.absolute() : each.relativeTo(floor);
                })
                .collect(Collectors.joining(" | ", "| " + operation.title() + " | ", " |"));
    }

    /** How long things are done. */
    private enum Pace {
        QUICK(Duration.ofMillis(1_500), 3, Duration.ofMillis(500)),
        THOROUGH(Duration.ofSeconds(4), 5, Duration.ofSeconds(1));

        private final Duration warmUp;
        private final int rounds;
        private final Duration turn;

        Pace(Duration warmUp, int rounds, Duration turn) {
            this.warmUp = warmUp;
            this.rounds = rounds;
            this.turn = turn;
        }
    }
}
