package dev.entia.benchmarks.startup;

import dev.entia.benchmarks.Library;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prepares a start-up whose library is on the class path. */
final class Preparation {

    private Preparation() {}

    /**
     * The arguments: the name of an adapter; an empty folder; a file, into which the command line is written, an argument a
     * line. An adapter that has no start-up leaves no file.
     */
    public static void main(String[] arguments) throws Exception {
        for (var each : Library.startUpsOf(arguments[0]))
            Files.write(Path.of(arguments[2]), each.prepare(Path.of(arguments[1])));
    }
}
