package dev.entia.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * A program that runs as long as this JVM. It hangs on a pipe from here: when the JVM ends, however that comes, the pipe
 * closes, and the shell at its other end stops the program and removes its folder, unless it has died by itself. A session of its own keeps it from the
 * signals of the terminal.
 */
final class Daemon {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String name;
    private final Process process;
    private final Path log;

    private Daemon(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * @param signal what ends it in an orderly way
     * @param folder is removed after its end
     * @param log what it prints goes there
     */
    static Daemon start(String name, Command command, String signal, Path folder, Path log) throws IOException {
        var watched = Command.script(command.folder(), "watch.sh", List.of(signal, folder.toString()))
                .with(command.words().toArray(String[]::new))
                .through(List.of("setsid"));
        var builder = watched.builder().redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(command.environment());
        return new Daemon(name, builder.start(), log);
    }

    /** Returns when the log tells that it is ready. */
    void awaitLog(String text) throws IOException {
        await(log -> log.contains(text));
    }

    /** Returns when it is ready, which is asked again and again with what it has printed. */
    void await(Predicate<String> ready) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ready.test(log())) {
            if (!process.isAlive()) throw ServerErrors.died(name, log());
            if (System.nanoTime() > end) {
                var error = ServerErrors.silent(name, log());
                stop();
                throw error;
            }
            pause();
        }
    }

    /** Has it stopped, and returns when it is. */
    void stop() throws IOException {
        process.getOutputStream().close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ServerErrors.interrupted(name);
        }
    }

    private String log() throws IOException {
        // Not every server writes UTF-8 always.
        return Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "";
    }

    private void pause() throws IOException {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
            throw ServerErrors.interrupted(name);
        }
    }
}
