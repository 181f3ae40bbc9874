package dev.entia.servers;

import java.nio.file.Path;

/** Programs of Debian packages that were unpacked whole: with the C library that they were made for. */
final class Debian {

    private Debian() {}

    static Command program(Path folder, Path software, String path) {
        var libraries = software.resolve("usr/lib/x86_64-linux-gnu");
        return Command.of(
                folder,
                libraries.resolve("ld-linux-x86-64.so.2").toString(),
                "--library-path",
                libraries.toString(),
                "--argv0",
                software.resolve(path).toString(),
                software.resolve(path).toString());
    }
}
