package dev.entia.benchmarks.startup;

import dev.entia.benchmarks.Candidate;
import dev.entia.benchmarks.StartUp;
import dev.entia.benchmarks.Store;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@link StartUp} that is prepared. */
record StartProgram(String name, List<String> command) {

    /** Prepared with the class path of the adapter; empty if there is nothing to start. */
    static Optional<StartProgram> of(Candidate candidate, Path folder) throws IOException {
        var own = Files.createDirectory(folder.resolve(candidate.name()));
        var file = folder.resolve(candidate.name() + ".txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-classpath",
                        candidate.classPath(),
                        Preparation.class.getName(),
                        candidate.name(),
                        own.toString(),
                        file.toString())
                .redirectError(Redirect.INHERIT)
                .redirectOutput(Redirect.DISCARD)
                .start();
        if (process.onExit().join().exitValue() != 0)
            throw new IllegalStateException(candidate.name() + " could not be prepared to be started.");
        return Files.exists(file)
                ? Optional.of(new StartProgram(candidate.name(), Files.readAllLines(file)))
                : Optional.empty();
    }

    /**
     * Runs it, and returns how many milliseconds after its start the answer was there.
     *
     * @param url of a database that has the table of entity 50, without rows
     */
    long run(Store store, String url) throws IOException {
        var line = new ArrayList<>(command);
        line.add(url);
        line.add(store.name());
        long startedAt = System.nanoTime();
        var process = new ProcessBuilder(line).redirectError(Redirect.INHERIT).start();
        try (var answers = process.inputReader(StandardCharsets.UTF_8)) {
            var answer = answers.readLine();
            long millis = (System.nanoTime() - startedAt) / 1_000_000;
            if (!"false".equals(answer)) throw new IllegalStateException(name + " said " + answer);
            return millis;
        } finally {
            process.onExit().join();
        }
    }
}
