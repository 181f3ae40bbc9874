package dev.entia.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SoftwareTest {

    @TempDir
    private Path cache;

    @Test
    void software_is_installed_once() throws Exception {
        var installations = new AtomicInteger();
        Callable<Path> user = () -> new Software(cache).home("lake", into -> {
            installations.incrementAndGet();
            Files.createFile(into.resolve("program"));
        });
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var home :
                    threads.invokeAll(Stream.generate(() -> user).limit(4).toList())) {
                assertThat(home.get().resolve("program")).exists();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(installations).hasValue(1);
    }

    @Test
    void an_installation_that_fails_leaves_nothing_and_says_why() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new Software(cache).home("lake", into -> {
                    Files.createFile(into.resolve("half"));
                    throw new IOException("the line is dead");
                }))
                .withMessage("lake could not be put into " + cache + ": the line is dead");

        assertThat(cache.resolve("lake")).doesNotExist();
        assertThat(cache.resolve("lake.part")).doesNotExist();
    }

    @Test
    void what_a_killed_installation_has_left_is_not_used() throws IOException {
        Files.createDirectories(cache.resolve("lake.part"));
        Files.createFile(cache.resolve("lake.part/half"));

        var home = new Software(cache).home("lake", into -> Files.createFile(into.resolve("program")));

        assertThat(home).isDirectoryContaining("glob:**/program").isDirectoryNotContaining("glob:**/half");
    }

    @Test
    void nobody_else_installs_meanwhile() throws IOException {
        new Software(cache).home("lake", into -> {
            // A second lock of this JVM is refused at once; another JVM would wait.
            try (var other = FileChannel.open(cache.resolve("lock"), StandardOpenOption.WRITE)) {
                assertThatExceptionOfType(java.nio.channels.OverlappingFileLockException.class)
                        .isThrownBy(other::tryLock);
            }
        });
    }
}
