package dev.entia.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** A {@link Worker}, seen from outside. Adapters have a JVM each, so that none is compiled for what another one does. */
final class WorkerProcess implements AutoCloseable {

    private final Candidate candidate;
    private final Process process;
    private final PrintStream requests;
    private final BufferedReader answers;

    private WorkerProcess(Candidate candidate, Process process) {
        this.candidate = candidate;
        this.process = process;
        this.requests = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static WorkerProcess start(Candidate candidate, Fixture database) throws IOException {
        var command = JavaCommand.of(
                List.of("-Xms1g", "-Xmx1g"),
                candidate.classPath(),
                Worker.class,
                candidate.name(),
                database.name(),
                database.url());
        var process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        return new WorkerProcess(candidate, process);
    }

    Candidate candidate() {
        return candidate;
    }

    List<Sample> series(Operation operation, Duration duration) throws IOException {
        var request = operation.name() + " " + duration.toMillis();
        requests.println(request);
        var answer = answers.readLine();
        if (answer == null) throw BenchmarkErrors.workerEnded(candidate.name(), request);
        return Arrays.stream(answer.split(" ")).map(Sample::parse).toList();
    }

    @Override
    public void close() {
        requests.close();
        process.onExit().join();
    }
}
