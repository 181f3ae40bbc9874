package dev.entia.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/** Files that hold others. */
final class Archive {

    private Archive() {}

    /**
     * Unpacks a jar or a zip; all files are executable, as jars do not tell.
     *
     * @param place where an entry goes in the folder; an empty name leaves it out
     */
    static void unzip(Path file, Path into, UnaryOperator<String> place) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
                var name = place.apply(entry.getName());
                if (name.isEmpty()) continue;
                var target = into.resolve(name);
                Files.createDirectories(target.getParent());
                try (var content = zip.getInputStream(entry)) {
                    Files.copy(content, target);
                }
                if (!target.toFile().setExecutable(true)) throw new IOException(target + " cannot be made executable");
            }
        }
    }

    /** Unpacks a tar that is compressed by xz, and removes it. */
    static void untarXz(Path file, Path into) throws IOException {
        var tar = file.resolveSibling(file.getFileName() + ".tar");
        try (var content = new XZInputStream(Files.newInputStream(file))) {
            Files.copy(content, tar);
        }
        Files.delete(file);
        Command.of(into, "tar", "xf", tar.toString()).run();
        Files.delete(tar);
    }
}
