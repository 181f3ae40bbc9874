package dev.entia.benchmarks.startup;

import dev.entia.benchmarks.BenchmarkDatabase;
import dev.entia.benchmarks.Candidate;
import dev.entia.benchmarks.Catalogue;
import dev.entia.benchmarks.Choice;
import dev.entia.benchmarks.Part;
import dev.entia.benchmarks.Section;
import dev.entia.benchmarks.Spread;
import dev.entia.benchmarks.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Times, from outside, how long a new process takes to the first answer of a database, for each adapter that has a
 * {@link dev.entia.benchmarks.StartUp}. System property {@code runs}: how many processes each, 11 if it is not given; and
 * {@code peers}, {@code adapters}, {@code stores} as everywhere.
 */
public final class StartUpMeasurement implements Part {

    private static final String FLOOR = "jdbc";

    private final List<Candidate> candidates = Catalogue.chosen();
    private final List<Store> stores = Store.chosen();
    private final int runs = Choice.count("runs", 11);

    public StartUpMeasurement() throws IOException {}

    /** This part alone. */
    public static void main(String[] arguments) throws Exception {
        new StartUpMeasurement().measureAlone(Path.of("target/start-up.md"));
    }

    @Override
    public String title() {
        return "Start-up with " + Entities.NUMBER + " entities";
    }

    @Override
    public void measure(Section section) throws Exception {
        if (stores.isEmpty()) {
            section.is(NOT_CHOSEN);
            return;
        }
        var programs = programs();
        if (programs.isEmpty()) {
            section.is(NOT_CHOSEN);
            return;
        }
        var lines = heading(programs.stream().map(StartProgram::name).toList());
        for (var store : stores) {
            section.progress(store.name());
            try (var database = BenchmarkDatabase.create(store)) {
                createTable(database);
                lines.add(line(store, times(store, database.url(), programs)));
            }
            section.is(String.join("\n", lines));
        }
    }

    private List<StartProgram> programs() throws IOException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "startup")
                .toAbsolutePath();
        var programs = new ArrayList<StartProgram>();
        for (var each : candidates) StartProgram.of(each, folder).ifPresent(programs::add);
        return programs;
    }

    private List<String> heading(List<String> names) {
        var lines = new ArrayList<String>();
        lines.add("From the start of a process to the first answer of the database: the median of " + runs
                + " processes, and in parentheses their middle half"
                + (names.contains(FLOOR)
                        ? "; of all but `" + FLOOR + "` first the ratio to its median."
                        : ". There are no ratios: `" + FLOOR + "`, with which others are compared, was not chosen."));
        lines.add("");
        lines.add("| start to first answer | " + String.join(" | ", names) + " |");
        lines.add("|---|" + "--:|".repeat(names.size()));
        return lines;
    }

    /** What all of them ask. */
    static void createTable(BenchmarkDatabase database) throws Exception {
        database.execute(List.of("drop table if exists entity50", Entities.table(50)));
    }

    /** They take turns, so that whatever else the machine does meets all of them. */
    private Map<String, Spread> times(Store store, String url, List<StartProgram> programs) throws IOException {
        var times = new LinkedHashMap<StartProgram, List<Long>>();
        for (var each : programs) times.put(each, new ArrayList<>());
        for (int run = 0; run < runs; run++) {
            for (var each : times.entrySet()) each.getValue().add(each.getKey().run(store, url));
        }
        var spreads = new LinkedHashMap<String, Spread>();
        times.forEach((program, each) -> spreads.put(program.name(), Spread.ofMiddleHalf(each)));
        return spreads;
    }

    private static String line(Store store, Map<String, Spread> times) {
        var floor = times.get(FLOOR);
        return times.entrySet().stream()
                .map(each -> {
                    var time = each.getValue();
                    if (floor == null || each.getKey().equals(FLOOR)) return time.time();
                    return time.dividedBy(floor.median()).ratio() + ", " + time.time();
                })
                .collect(Collectors.joining(" | ", "| " + store + " | ", " |"));
    }
}
