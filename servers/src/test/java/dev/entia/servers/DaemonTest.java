package dev.entia.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DaemonTest {

    @TempDir
    private Path folder;

    @Test
    void a_daemon_that_dies_at_its_start_says_why() throws IOException {
        var daemon = start("echo no room here; exit 3");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> daemon.awaitLog("at your service"))
                .withMessage("Lake ended while it started, saying:\n    no room here\n");
    }

    @Test
    void a_port_that_is_taken_is_told_from_other_reasons() throws IOException {
        var daemon = start("echo Address already in use; exit 1");

        assertThatExceptionOfType(PortTakenException.class).isThrownBy(() -> daemon.awaitLog("at your service"));
    }

    @Test
    void a_stopped_daemon_is_gone_with_its_folder() throws IOException, InterruptedException {
        var data = Files.createDirectory(folder.resolve("data"));
        var command = Command.of(folder, "sh", "-c", "echo $$ ready; exec sleep 1000");
        var daemon = Daemon.start("Lake", command, "TERM", data, folder.resolve("log"));
        daemon.awaitLog("ready");
        var process = process(folder.resolve("log"));
        assertThat(process.isAlive()).isTrue();

        daemon.stop();

        assertThat(process.isAlive()).isFalse();
        eventually(() -> Files.notExists(data));
    }

    @Test
    void a_daemon_dies_with_the_jvm_even_if_that_is_killed() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jvm = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Host.class.getName(), folder.toString())
                .inheritIO()
                .start();
        eventually(() -> contains(folder.resolve("log"), "ready"));
        var process = process(folder.resolve("log"));
        assertThat(process.isAlive()).isTrue();

        jvm.destroyForcibly().waitFor();

        eventually(() -> !process.isAlive());
        eventually(() -> Files.notExists(folder.resolve("data")));
    }

    /** A JVM that starts a daemon and then does nothing. */
    static final class Host {

        private Host() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            var folder = Path.of(arguments[0]);
            var data = Files.createDirectory(folder.resolve("data"));
            var command = Command.of(folder, "sh", "-c", "echo $$ ready; exec sleep 1000");
            Daemon.start("Lake", command, "TERM", data, folder.resolve("log"));
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
    }

    private Daemon start(String script) throws IOException {
        var data = Files.createDirectory(folder.resolve("data"));
        return Daemon.start("Lake", Command.of(folder, "sh", "-c", script), "TERM", data, folder.resolve("log"));
    }

    private static ProcessHandle process(Path log) throws IOException {
        var id = Files.readString(log).split(" ", -1)[0];
        return ProcessHandle.of(Long.parseLong(id)).orElseThrow();
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.exists(file) && Files.readString(file).contains(text);
        } catch (IOException e) {
            return false;
        }
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean() && System.nanoTime() < end) Thread.sleep(20);
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
