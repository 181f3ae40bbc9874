package dev.entia.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataFolderTest {

    @TempDir
    private Path parent;

    @Test
    void what_jvms_that_are_gone_have_left_is_removed() throws IOException, InterruptedException {
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        var left = Files.createDirectories(parent.resolve("mysql-1-" + gone.pid() + "/data"));

        new DataFolder(parent, "mysql-1", ProcessHandle.current().pid()).fresh();

        assertThat(left.getParent()).doesNotExist();
    }

    @Test
    void a_server_that_is_still_stopping_keeps_nobody_from_starting() throws IOException, InterruptedException {
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        var data = Files.createDirectories(parent.resolve("mysql-1-" + gone.pid() + "/data"));
        var writing = new Thread(() -> {
            for (int file = 0; !Thread.currentThread().isInterrupted(); file++) write(data.resolve("log" + file));
        });
        writing.start();
        while (Files.notExists(data.resolve("log200"))) Thread.onSpinWait();
        try {
            assertThat(new DataFolder(parent, "mysql-1", ProcessHandle.current().pid()).fresh())
                    .isEmptyDirectory();
        } finally {
            writing.interrupt();
            writing.join();
        }
    }

    private static void write(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            // Its folder was removed this moment.
            Thread.onSpinWait();
        }
    }

    @Test
    void what_another_jvm_works_with_stays() throws IOException {
        // Process 1 is there always.
        var other = Files.createDirectory(parent.resolve("mysql-1-1"));

        new DataFolder(parent, "mysql-1", ProcessHandle.current().pid()).fresh();

        assertThat(other).exists();
    }

    @Test
    void a_fresh_folder_is_empty() throws IOException {
        var folder = new DataFolder(parent, "mysql-1", ProcessHandle.current().pid());
        Files.createFile(folder.fresh().resolve("old"));

        assertThat(folder.fresh()).isEmptyDirectory();
    }
}
