package dev.entia.benchmarks;

import dev.entia.servers.Server;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** When, where and with what is measured, as far as it can be told: a table of two columns. */
final class Circumstances {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'");

    private final Map<String, String> lines = new LinkedHashMap<>();

    private Circumstances() {}

    static Circumstances now() throws IOException, SQLException {
        var now = new Circumstances();
        now.lines.put("begun", ZonedDateTime.now(ZoneOffset.UTC).format(MINUTES));
        commit().ifPresent(commit -> now.lines.put("commit", commit));
        now.lines.put("JVM", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        now.lines.put("machine", machine());
        now.databases();
        now.choices();
        return now;
    }

    /** With the mark {@code -dirty} if files have changed since; empty where there is no Git. */
    private static Optional<String> commit() {
        try {
            var git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--exclude=*")
                    .redirectError(Redirect.DISCARD)
                    .start();
            var answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return Optional.of(answer).filter(text -> !text.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String machine() throws IOException {
        var processors = Runtime.getRuntime().availableProcessors();
        var system = System.getProperty("os.name") + " " + System.getProperty("os.version") + " on "
                + System.getProperty("os.arch");
        return model().map(model -> model + ", ").orElse("")
                + processors
                + (processors == 1 ? " core, " : " cores, ")
                + system;
    }

    /** What Linux says of the first processor. */
    private static Optional<String> model() throws IOException {
        if (!Files.isReadable(PROCESSORS)) return Optional.empty();
        try (var lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        }
    }

    private void databases() throws SQLException {
        for (var store : Store.chosen()) lines.put(store.name(), version(url(store)));
        if (DocumentDatabase.isChosen())
            lines.put(DocumentDatabase.NAME, "says that it is " + DocumentDatabase.version());
    }

    private static String url(Store store) {
        return switch (store) {
            case POSTGRESQL -> Server.POSTGRESQL.url();
            case SQLITE -> "jdbc:sqlite::memory:";
            case MYSQL -> Server.MYSQL.url();
            case MARIADB -> Server.MARIADB.url();
        };
    }

    private static String version(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            var database = connection.getMetaData();
            return database.getDatabaseProductName() + " " + database.getDatabaseProductVersion() + ", "
                    + database.getDriverName() + " " + database.getDriverVersion();
        }
    }

    private void choices() {
        lines.put("pace", (Choice.is("quick") ? "quick" : "thorough") + ", passes: " + Choice.count("passes", 1));
        for (var property : new String[] {"stores", "adapters", "operations"}) {
            var names = Choice.names(property);
            lines.put(property, names.isEmpty() ? "all" : String.join(", ", names));
        }
    }

    @Override
    public String toString() {
        return lines.entrySet().stream()
                .map(line -> "| " + line.getKey() + " | " + line.getValue() + " |\n")
                .collect(Collectors.joining("", "# Benchmarks\n\n| | |\n|---|---|\n", ""));
    }
}
