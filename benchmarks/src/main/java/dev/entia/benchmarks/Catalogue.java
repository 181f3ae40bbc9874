package dev.entia.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The adapters of one class path. Run as a program, it writes them down in {@code target/catalogue.txt}, so that
 * {@link Measurement}, which has another class path, can start them: the class path, then a line {@code name:UNSUPPORTED,…} an
 * adapter.
 */
final class Catalogue {

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
        return Library.all().stream()
                .map(adapter -> new Candidate(adapter.name(), adapter.unsupported(), classPath()))
                .toList();
    }

    /** What a module has written down, in whose folder it was run. */
    static List<Candidate> ofModule(Path module) throws IOException {
        var lines = Files.readAllLines(module.resolve(FILE));
        return lines.stream().skip(1).map(line -> candidate(line, lines.get(0))).toList();
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
