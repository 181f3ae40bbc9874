package dev.entia.benchmarks.mikroorm;

import dev.entia.benchmarks.BenchmarkDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The program {@code mikro-orm/worker.mjs}: a line there for what it is to do, a line back when it is done. */
final class NodeProcess implements AutoCloseable {

    private final Process process;
    private final PrintStream requests;
    private final BufferedReader answers;

    private NodeProcess(Process process) {
        this.process = process;
        this.requests = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static NodeProcess start(BenchmarkDatabase database) throws IOException {
        var command = new ProcessBuilder(
                node().toString(),
                "--expose-gc",
                file("worker.mjs").toString(),
                database.store().name(),
                database.url());
        return new NodeProcess(command.redirectError(Redirect.INHERIT).start());
    }

    /** Node.js itself, which has been installed with the rest. */
    static Path node() {
        return file("node_modules/.bin/node");
    }

    /** One of those that are installed. */
    static Path file(String name) {
        try {
            return Path.of(NodeProcess.class.getResource("/mikro-orm/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("What uses MikroORM is not a file: " + name, e);
        }
    }

    /** The number that it answers. */
    long ask(String operation, long... numbers) {
        var request =
                Arrays.stream(numbers).mapToObj(number -> " " + number).collect(Collectors.joining("", operation, ""));
        requests.println(request);
        var answer = answer();
        if (answer == null || answer.startsWith("failed: "))
            throw new IllegalStateException("MikroORM has not done '" + request + "': " + answer);
        return Long.parseLong(answer);
    }

    private String answer() {
        try {
            return answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        requests.close();
        process.onExit().join();
    }
}
