package dev.entia.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** As {@link Measurement}, on MongoDB, if {@code stores} is empty or names it. */
public final class DocumentMeasurement implements Part {

    private final List<Candidate> candidates = Catalogue.chosenForDocuments();
    private final List<Operation> operations = Choice.of("operations", Operation.values(), Operation::of).stream()
            .filter(List.of(DocumentDatabase.OPERATIONS)::contains)
            .toList();
    private final int passes = Choice.count("passes", 1);
    private final Report report =
            new Report(candidates.stream().map(Candidate::name).toList(), "mongodb-driver");

    public DocumentMeasurement() throws IOException {}

    /** This part alone. */
    public static void main(String[] arguments) throws Exception {
        new DocumentMeasurement().measureAlone(Path.of("target/documents.md"));
    }

    @Override
    public String title() {
        return "MongoDB, beside its driver";
    }

    @Override
    public void measure(Section section) throws Exception {
        if (candidates.isEmpty() || operations.isEmpty() || !DocumentDatabase.isChosen()) {
            section.is(NOT_CHOSEN);
            return;
        }
        for (int pass = 1; pass <= passes; pass++) {
            section.progress("pass " + pass + " of " + passes);
            try (var database = DocumentDatabase.create()) {
                new Rounds(section).time(candidates, operations, database, report);
            }
        }
    }
}
