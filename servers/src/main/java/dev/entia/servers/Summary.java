package dev.entia.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Which databases a build has been tested on.
 *
 * @param lines one for each database: its name, the version that it reported, how many tests passed, which were skipped
 * @param missing what must run where {@code CI=true}, and has not run, or not passed
 */
public record Summary(List<String> lines, List<String> missing) {

    public Summary {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    /** Of the build that runs this test, as far as it has come. */
    public static Summary ofThisBuild(Path root) {
        try {
            return of(root, DatabaseRun.currentBuild());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Summary of(Path root, String build) throws IOException {
        var lines = new ArrayList<String>();
        var missing = new ArrayList<String>();
        for (var database : Database.ALL) {
            var run = DatabaseRun.read(root.resolve(database.module()), build);
            var line = run.map(DatabaseRun::line).orElse("not run in this build");
            lines.add(String.format("%-10s  %s", database.name(), line));
            if (!database.isOptional() && run.filter(DatabaseRun::isComplete).isEmpty())
                missing.add(lines.get(lines.size() - 1));
        }
        return new Summary(lines, missing);
    }

    /** Whether the environment asks for all of them. */
    public static boolean isCompletenessRequired() {
        return Environment.system().isComplete();
    }

    /** As it stands on the console. */
    @Override
    public String toString() {
        return "Databases\n  " + String.join("\n  ", lines);
    }
}
