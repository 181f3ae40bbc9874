package dev.entia.benchmarks;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;

/**
 * A process that runs one adapter on one database. Reads lines {@code OPERATION milliseconds}, and answers each with the
 * samples of that series. Ends with its input.
 */
final class Worker {

    private Worker() {}

    /** The arguments: adapter, store, URL of a database that {@link BenchmarkDatabase#create} has made */
    public static void main(String[] arguments) throws Exception {
        var adapter = Library.adapter(arguments[0]);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var database = BenchmarkDatabase.at(Store.of(arguments[1]), arguments[2]);
                adapter) {
            adapter.open(database);
            var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (var request = in.readLine(); request != null; request = in.readLine()) {
                int blank = request.indexOf(' ');
                var trial = new Trial(Operation.of(request.substring(0, blank)), adapter, database);
                out.println(series(trial, Duration.ofMillis(Long.parseLong(request.substring(blank + 1)))));
            }
        }
    }

    private static String series(Trial trial, Duration duration) throws Exception {
        // What others have left behind is not to be cleared away while it is timed.
        System.gc();
        return new Series(trial)
                .lasting(duration).stream().map(Sample::toString).collect(Collectors.joining(" "));
    }
}
