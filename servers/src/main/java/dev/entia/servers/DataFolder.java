package dev.entia.servers;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder for one server of this JVM below the module's {@code target}. The name ends in the JVM's process id, so that
 * the next JVM can tell what has been left behind.
 */
record DataFolder(Path parent, String name, long owner) {

    static DataFolder of(String name) {
        var module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        return new DataFolder(
                module.resolve("target/servers"), name, ProcessHandle.current().pid());
    }

    /** Empty; what JVMs that are gone have left is removed. */
    Path fresh() throws IOException {
        Files.createDirectories(parent);
        try (var folders = Files.list(parent)) {
            for (var folder : folders.toList()) if (isAbandoned(folder)) remove(folder);
        }
        var folder = parent.resolve(name + "-" + owner);
        Folders.delete(folder);
        return Files.createDirectory(folder);
    }

    /** A server that is stopping still writes there; its folder is removed after its end, or by the next JVM. */
    private static void remove(Path folder) throws IOException {
        try {
            Folders.delete(folder);
        } catch (DirectoryNotEmptyException e) {
            return;
        }
    }

    private static boolean isAbandoned(Path folder) {
        var name = folder.getFileName().toString();
        var owner = name.substring(name.lastIndexOf('-') + 1);
        return owner.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(owner)).isEmpty();
    }
}
