package dev.entia.benchmarks.startup;

import dev.entia.benchmarks.BenchmarkDatabase;
import dev.entia.benchmarks.Store;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times, from outside, how long a new JVM takes to the first answer of a database, for JDBC and for Entia with 100 entities,
 * with generated classes and without. System property {@code runs}: how many JVMs each, 11 if it is not given.
 */
final class StartUpMeasurement {

    private static final int RUNS = Integer.getInteger("runs", 11);

    private StartUpMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        var ways = ways();
        System.out.println("| JVM start to first answer, 100 entities | " + String.join(" | ", ways.keySet()) + " |");
        System.out.println("|---|" + "--:|".repeat(ways.size()));
        for (var store : Store.values()) {
            try (var database = BenchmarkDatabase.create(store)) {
                database.execute(List.of("drop table if exists entity50", Entities.table(50)));
                System.out.println(line(store, database.url(), List.copyOf(ways.values())));
            }
        }
    }

    private static Map<String, Way> ways() throws IOException {
        var generated = Files.createTempDirectory(Path.of("target"), "startup");
        var plain = Files.createTempDirectory(Path.of("target"), "startup");
        Entities.compile(generated, List.of("-processorpath", System.getProperty("java.class.path")));
        Entities.compile(plain, List.of("-proc:none"));
        var ways = new LinkedHashMap<String, Way>();
        ways.put("jdbc", new Way(JdbcStart.class, plain));
        ways.put("entia", new Way(EntiaStart.class, generated));
        ways.put("entia-reflective", new Way(EntiaStart.class, plain));
        return ways;
    }

    /** They take turns, so that whatever else the machine does meets all of them. */
    private static String line(Store store, String url, List<Way> ways) throws IOException {
        var times = new ArrayList<List<Long>>();
        for (int i = 0; i < ways.size(); i++) times.add(new ArrayList<>());
        for (int run = 0; run < RUNS; run++) {
            for (int i = 0; i < ways.size(); i++) times.get(i).add(ways.get(i).millis(url, store));
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

    /** @param classes where the entities are */
    private record Way(Class<?> program, Path classes) {

        long millis(String url, Store store) throws IOException {
            var command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                    "--enable-native-access=ALL-UNNAMED",
                    "-classpath",
                    classes + File.pathSeparator + System.getProperty("java.class.path"),
                    program.getName(),
                    url,
                    store.name());
            long startedAt = System.nanoTime();
            var process =
                    new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
            try (var answers = process.inputReader(StandardCharsets.UTF_8)) {
                var answer = answers.readLine();
                long millis = (System.nanoTime() - startedAt) / 1_000_000;
                if (!"false".equals(answer))
                    throw new IllegalStateException(program.getSimpleName() + " said " + answer);
                return millis;
            } finally {
                process.onExit().join();
            }
        }
    }
}
