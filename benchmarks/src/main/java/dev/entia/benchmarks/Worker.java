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

    /** The arguments: adapter, store, URL of a database that was made before */
    public static void main(String[] arguments) throws Exception {
        if (arguments[1].equals(DocumentDatabase.NAME)) documents(arguments[0], arguments[2]);
        else rows(arguments[0], Store.of(arguments[1]), arguments[2]);
    }

    private static void rows(String name, Store store, String url) throws Exception {
        try (var database = BenchmarkDatabase.at(store, url);
                var adapter = Library.adapter(name)) {
            adapter.open(database);
            answer(adapter, database);
        }
    }

    private static void documents(String name, String url) throws Exception {
        try (var database = DocumentDatabase.at(url);
                var adapter = Library.documentAdapter(name)) {
            adapter.open(url);
            answer(adapter, database);
        }
    }

    private static void answer(Adapter adapter, Fixture database) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var request = in.readLine(); request != null; request = in.readLine()) {
            int blank = request.indexOf(' ');
            var trial = new Trial(Operation.of(request.substring(0, blank)), adapter, database);
            out.println(series(trial, Duration.ofMillis(Long.parseLong(request.substring(blank + 1)))));
        }
    }

    private static String series(Trial trial, Duration duration) throws Exception {
        // What others have left behind is not to be cleared away while it is timed.
        System.gc();
        return new Series(trial)
                .lasting(duration).stream().map(Sample::toString).collect(Collectors.joining(" "));
    }
}
