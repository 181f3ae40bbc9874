package dev.entia.benchmarks.startup;

import dev.entia.benchmarks.Candidate;
import dev.entia.benchmarks.JavaCommand;
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
        var command = JavaCommand.of(
                List.of("-XX:TieredStopAtLevel=1"),
                candidate.classPath(),
                Preparation.class,
                candidate.name(),
                own.toString(),
                file.toString());
        var process = new ProcessBuilder(command)
                .redirectError(Redirect.INHERIT)
                .redirectOutput(Redirect.DISCARD)
                .start();
        int exitCode = process.onExit().join().exitValue();
        if (exitCode != 0) throw StartUpErrors.notPrepared(candidate.name(), exitCode);
        return Files.exists(file)
                ? Optional.of(new StartProgram(candidate.name(), Files.readAllLines(file)))
                : Optional.empty();
    }

    /**
     * Runs it, and returns how many nanoseconds after its start the answer was there.
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
            long nanos = System.nanoTime() - startedAt;
            if (!"false".equals(answer)) throw StartUpErrors.otherAnswer(name, answer);
            return nanos;
        } finally {
            process.onExit().join();
        }
    }
}
