package dev.entia.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A program and its arguments.
 *
 * @param environment variables beside those of this JVM
 */
record Command(List<String> words, Path folder, Map<String, String> environment) {

    Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    static Command of(Path folder, String... words) {
        return new Command(List.of(words), folder, Map.of());
    }

    /** A script for the shell that is a resource of this package, with its arguments. */
    static Command script(Path folder, String name, List<String> arguments) throws IOException {
        var words = new ArrayList<>(List.of("sh", "-c", text(name), name));
        words.addAll(arguments);
        return new Command(words, folder, Map.of());
    }

    /** The same, started through other programs: {@code setsid}, say. */
    Command through(List<String> before) {
        var all = new ArrayList<>(before);
        all.addAll(words);
        return new Command(all, folder, environment);
    }

    Command with(String... more) {
        var all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return new Command(all, folder, environment);
    }

    Command where(String variable, String value) {
        var all = new HashMap<>(environment);
        all.put(variable, value);
        return new Command(words, folder, all);
    }

    /**
     * Runs it to its end, and returns what it printed.
     *
     * @throws IOException if it cannot be started, or fails; the message has the end of what it printed
     */
    String run() throws IOException {
        return run(Optional.empty());
    }

    /** With a file as its input. */
    String run(Path input) throws IOException {
        return run(Optional.of(input));
    }

    private String run(Optional<Path> input) throws IOException {
        var builder = builder().redirectErrorStream(true);
        input.ifPresent(path -> builder.redirectInput(path.toFile()));
        var process = builder.start();
        process.getOutputStream().close();
        try (var output = process.getInputStream()) {
            var printed = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) throw ServerErrors.failed(name(), status, printed);
            return printed;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw ServerErrors.interrupted(name());
        }
    }

    ProcessBuilder builder() {
        var builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().putAll(environment);
        return builder;
    }

    /** What it is called in messages. */
    String name() {
        int script = words.indexOf("-c");
        var word = script < 0 ? words.get(0) : words.get(script + 2);
        return word.substring(word.lastIndexOf('/') + 1);
    }

    /** A resource of this package. */
    static String text(String name) throws IOException {
        try (var script = Command.class.getResourceAsStream(name)) {
            if (script == null) throw new IllegalArgumentException("There is no script " + name + ".");
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
