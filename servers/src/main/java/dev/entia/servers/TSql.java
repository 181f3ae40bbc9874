package dev.entia.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opentest4j.TestAbortedException;

/**
 * Checks the syntax of T-SQL without a SQL Server: with sqlfluff, from Debian's packages. It knows no tables and no types,
 * takes some of what SQL Server refuses ({@code returning}, {@code = true}, a {@code merge} without its semicolon), and
 * refuses {@code contains(…)}, which SQL Server takes.
 */
public final class TSql {

    private static final Pattern VIOLATION = Pattern.compile("(?m)^(\\d+) (.*)$");

    /** Of no use to a parser. */
    private static final List<String> PRESUMED = List.of(
            "perl",
            "perl-base",
            "debconf",
            "libc-bin",
            "tzdata",
            "media-types",
            "netbase",
            "ca-certificates",
            "readline-common",
            "sensible-utils");

    /** A statement that does not parse. */
    public record Violation(String statement, String reason) {}

    private TSql() {}

    /**
     * What does not parse, in order. All statements of a test class should be given at once: a start takes a second.
     *
     * @throws TestAbortedException if the checker is not to be had, with the reason
     * @throws AssertionError if it must be
     */
    public static List<Violation> violations(List<String> statements) {
        return violations(statements, Environment.system());
    }

    private static List<Violation> violations(List<String> statements, Environment environment) {
        try {
            return parse(statements);
        } catch (IOException e) {
            var message = "T-SQL cannot be checked: " + e.getMessage();
            if (environment.isComplete()) throw new AssertionError(message, e);
            throw new TestAbortedException(message, e);
        }
    }

    private static List<Violation> parse(List<String> statements) throws IOException {
        Platform.check();
        var software = Software.cached().home("sqlfluff-sid", TSql::install);
        var input = Files.createTempFile("entia", ".sql");
        try {
            Files.writeString(input, String.join("\nGO\n", statements));
            var printed = checker(software).run(input);
            var violations = new ArrayList<Violation>();
            for (var match : VIOLATION.matcher(printed).results().toList()) {
                violations.add(new Violation(statements.get(Integer.parseInt(match.group(1))), match.group(2)));
            }
            return violations;
        } finally {
            Files.delete(input);
        }
    }

    private static void install(Path into) throws IOException {
        new DebianPackages("sid", DebianPackages.Extent.WHOLE, List.of("sqlfluff"), PRESUMED).unpack(into);
    }

    private static Command checker(Path software) throws IOException {
        return Debian.program(software, software, "usr/bin/" + python(software))
                .with("-c", Command.text("tsql.py"))
                .where("PYTHONHOME", software.resolve("usr").toString())
                .where(
                        "PYTHONPATH",
                        software.resolve("usr/lib/python3/dist-packages").toString())
                .where("PYTHONDONTWRITEBYTECODE", "1")
                .where("PYTHONUTF8", "1");
    }

    /** sid's newest; its name has the version. */
    private static String python(Path software) throws IOException {
        try (var programs = Files.list(software.resolve("usr/bin"))) {
            Optional<String> python = programs.map(
                            program -> program.getFileName().toString())
                    .filter(name -> name.matches("python3\\.\\d+"))
                    .sorted()
                    .findFirst();
            return python.orElseThrow(() -> new IOException("Debian's sqlfluff came without Python"));
        }
    }
}
