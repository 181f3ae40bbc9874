package dev.entia.benchmarks;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** As {@link Worker}, for what no clock tells: reads lines {@code OPERATION}, and answers each with its {@link Traffic}. */
final class CostWorker {

    private CostWorker() {}

    /** The arguments: adapter, store, URL of a database that was made before. */
    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (var database = BenchmarkDatabase.at(Store.of(arguments[1]), arguments[2]);
                var costs = Costs.of(Library.adapter(arguments[0]), database)) {
            for (var request = in.readLine(); request != null; request = in.readLine())
                out.println(costs.of(Operation.of(request)));
        }
    }
}
