package dev.entia.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The adapters of one class path. Run as a program, it writes them down in {@code target/catalogue.txt}, so that
 * {@link Measurement}, which has another class path, can start them: the class path, then a line {@code name:UNSUPPORTED,…} an
 * adapter.
 */
public final class Catalogue {

    private static final Path FILE = Path.of("target/catalogue.txt");

    private Catalogue() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, lines());
    }

    private static List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(classPath());
        for (var each : ofThisClassPath()) lines.add(each.name() + ":" + names(each.unsupported()));
        return lines;
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static String names(Set<Operation> operations) {
        return operations.stream().map(Operation::name).collect(Collectors.joining(","));
    }

    static List<Candidate> ofThisClassPath() {
        return Library.all().stream().map(Catalogue::candidate).toList();
    }

    /** What a module has written down, in whose folder it was run. */
    static List<Candidate> ofModule(Path module) throws IOException {
        var lines = Files.readAllLines(module.resolve(FILE));
        return lines.stream().skip(1).map(line -> candidate(line, lines.get(0))).toList();
    }

    /**
     * Those of this class path, and those that the modules in the system property {@code peers} have written down, folders
     * between commas. Of them those that {@code adapters} names, or all if it is empty.
     */
    public static List<Candidate> chosen() throws IOException {
        return chosen(all(), allForDocuments());
    }

    /** For MongoDB, those of this class path that {@code adapters} names, or all if it is empty. */
    static List<Candidate> chosenForDocuments() throws IOException {
        return chosen(allForDocuments(), all());
    }

    private static Map<String, Candidate> all() throws IOException {
        // Every class path has what this one has; the first of a name is taken.
        var byName = new LinkedHashMap<String, Candidate>();
        for (var each : Catalogue.ofThisClassPath()) byName.putIfAbsent(each.name(), each);
        for (var peer : Choice.names("peers")) {
            for (var each : Catalogue.ofModule(Path.of(peer))) byName.putIfAbsent(each.name(), each);
        }
        return byName;
    }

    private static Map<String, Candidate> allForDocuments() {
        var byName = new LinkedHashMap<String, Candidate>();
        for (var each : Library.allForDocuments()) byName.put(each.name(), candidate(each));
        return byName;
    }

    private static List<Candidate> chosen(Map<String, Candidate> byName, Map<String, Candidate> ofAnotherKind) {
        return Choice.of(
                "adapters",
                byName.values().toArray(Candidate[]::new),
                name -> !byName.containsKey(name) && ofAnotherKind.containsKey(name),
                name -> named(name, byName, ofAnotherKind));
    }

    private static Candidate named(String name, Map<String, Candidate> byName, Map<String, Candidate> ofAnotherKind) {
        var candidate = byName.get(name);
        if (candidate != null) return candidate;
        var known = new LinkedHashSet<>(byName.keySet());
        known.addAll(ofAnotherKind.keySet());
        throw BenchmarkErrors.unknown("adapter", name, known);
    }

    private static Candidate candidate(Adapter adapter) {
        return new Candidate(adapter.name(), adapter.unsupported(), classPath());
    }

    private static Candidate candidate(String line, String classPath) {
        int colon = line.indexOf(':');
        return new Candidate(line.substring(0, colon), operations(line.substring(colon + 1)), classPath);
    }

    private static Set<Operation> operations(String names) {
        return Arrays.stream(names.split(","))
                .flatMap(name -> name.isEmpty() ? Stream.empty() : Stream.of(Operation.of(name)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Operation.class)));
    }
}
