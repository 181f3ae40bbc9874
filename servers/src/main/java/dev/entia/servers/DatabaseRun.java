package dev.entia.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the tests of a module found out about its database, in a file, so that the last module of the build can tell.
 *
 * @param build which build it was, so that nobody takes a former one for it
 * @param verdict {@link #COMPLETE}, or what is wrong
 */
record DatabaseRun(String build, String verdict, String version, String outcomes) {

    static final String COMPLETE = "complete";

    private static final String ABSENT = "not there";

    private static final String FILE = "target/entia-database.txt";

    static DatabaseRun of(Database database, Outcomes outcomes) {
        var verdict = !database.isThere() ? ABSENT : outcomes.isFullyPassed() ? COMPLETE : "not passed";
        return new DatabaseRun(currentBuild(), verdict, oneLine(database.version()), oneLine(outcomes.toString()));
    }

    /** The same for all modules of a build; empty outside Maven. */
    static String currentBuild() {
        return System.getProperty("entia.build", "");
    }

    void write(Path module) throws IOException {
        var file = module.resolve(FILE);
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(build, verdict, version, outcomes));
    }

    /** Empty if the module's tests have not run in this build. */
    static Optional<DatabaseRun> read(Path module, String build) throws IOException {
        var file = module.resolve(FILE);
        if (!Files.exists(file)) return Optional.empty();
        var lines = Files.readAllLines(file);
        if (lines.size() != 4 || !lines.get(0).equals(build)) return Optional.empty();
        return Optional.of(new DatabaseRun(build, lines.get(1), lines.get(2), lines.get(3)));
    }

    /** {@code 17.6: 564 passed}; what passes without the server says so. */
    String line() {
        return verdict.equals(ABSENT)
                ? "not run on a server (" + version + "); without one " + outcomes
                : version + ": " + outcomes;
    }

    boolean isComplete() {
        return verdict.equals(COMPLETE);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
