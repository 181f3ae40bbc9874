package dev.entia.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** As {@link Measurement}, on MongoDB: {@code target/documents.md}. */
final class DocumentMeasurement {

    private static final Path FILE = Path.of("target/documents.md");

    private DocumentMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var rounds = new Rounds(out);
        var candidates = Catalogue.chosenForDocuments();
        var operations = Choice.of("operations", DocumentDatabase.OPERATIONS, Operation::of);
        var report = new Report(candidates.stream().map(Candidate::name).toList(), "mongodb-driver");
        int passes = Choice.count("passes");
        for (int pass = 0; pass < passes; pass++) {
            try (var database = DocumentDatabase.create()) {
                rounds.measure(candidates, operations, database, report);
            }
            Files.writeString(FILE, report.toString());
        }
        out.println(report);
    }
}
