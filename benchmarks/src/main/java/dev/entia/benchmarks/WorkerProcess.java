package dev.entia.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * A {@link Worker} or {@link CostWorker}, seen from outside. Adapters have a JVM each, so that none is compiled for what another one
 * does; what is counted has another than what is timed.
 */
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

    /** One that is asked for {@link #series}. */
    static WorkerProcess timing(Candidate candidate, Fixture database) throws IOException {
        return start(candidate, Worker.class, database);
    }

    /** One that is asked for {@link #traffic}. */
    static WorkerProcess counting(Candidate candidate, Fixture database) throws IOException {
        return start(candidate, CostWorker.class, database);
    }

    private static WorkerProcess start(Candidate candidate, Class<?> worker, Fixture database) throws IOException {
        var command = JavaCommand.of(
                List.of("-Xms1g", "-Xmx1g"),
                candidate.classPath(),
                worker,
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
        var answer = answer(operation.name() + " " + duration.toMillis());
        return Arrays.stream(answer.split(" ")).map(this::sample).toList();
    }

    private Sample sample(String text) {
        try {
            return Sample.parse(text);
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw BenchmarkErrors.noNumber(candidate.name(), "a time and a number of bytes", e);
        }
    }

    Traffic traffic(Operation operation) throws IOException {
        return Traffic.parse(answer(operation.name()));
    }

    private String answer(String request) throws IOException {
        requests.println(request);
        var answer = answers.readLine();
        if (answer == null) throw BenchmarkErrors.workerEnded(candidate.name(), request);
        return answer;
    }

    @Override
    public void close() {
        requests.close();
        process.onExit().join();
    }
}
