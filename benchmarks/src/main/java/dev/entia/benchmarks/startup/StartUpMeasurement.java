package dev.entia.benchmarks.startup;

import dev.entia.benchmarks.BenchmarkDatabase;
import dev.entia.benchmarks.Candidate;
import dev.entia.benchmarks.Catalogue;
import dev.entia.benchmarks.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Times, from outside, how long a new process takes to the first answer of a database, for each adapter that has a
 * {@link dev.entia.benchmarks.StartUp}. System property {@code runs}: how many processes each, 11 if it is not given; and
 * {@code peers}, {@code adapters}, {@code stores} as everywhere.
 */
final class StartUpMeasurement {

    private static final int RUNS = Integer.getInteger("runs", 11);

    private StartUpMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        var programs = programs(Catalogue.chosen());
        System.out.println(programs.stream()
                .map(StartProgram::name)
                .collect(Collectors.joining(" | ", "| Start to first answer, 100 entities | ", " |")));
        System.out.println("|---|" + "--:|".repeat(programs.size()));
        for (var store : Store.chosen()) {
            try (var database = BenchmarkDatabase.create(store)) {
                createTable(database);
                System.out.println(line(store, database.url(), programs));
            }
        }
    }

    private static List<StartProgram> programs(List<Candidate> candidates) throws IOException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "startup")
                .toAbsolutePath();
        var programs = new ArrayList<StartProgram>();
        for (var each : candidates) StartProgram.of(each, folder).ifPresent(programs::add);
        if (programs.isEmpty()) throw StartUpErrors.nothingToStart();
        return programs;
    }

    /** What all of them ask. */
    static void createTable(BenchmarkDatabase database) throws Exception {
        database.execute(List.of("drop table if exists entity50", Entities.table(50)));
    }

    /** They take turns, so that whatever else the machine does meets all of them. */
    private static String line(Store store, String url, List<StartProgram> programs) throws IOException {
        var times = new ArrayList<List<Long>>();
        for (int i = 0; i < programs.size(); i++) times.add(new ArrayList<>());
        for (int run = 0; run < RUNS; run++) {
            for (int i = 0; i < programs.size(); i++)
                times.get(i).add(programs.get(i).run(store, url));
        }
        double first = median(times.get(0));
        var line = new StringBuilder("| " + store);
        for (var each : times) {
            long middle = median(each);
            line.append(" | %d ms ± %d, %.2f".formatted(middle, spread(each), middle / first));
        }
        return line.append(" |").toString();
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** Half of what the middle half is apart. */
    private static long spread(List<Long> times) {
        var sorted = times.stream().sorted().toList();
        return (sorted.get(sorted.size() * 3 / 4) - sorted.get(sorted.size() / 4)) / 2;
    }
}
