package dev.entia.benchmarks;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation once, on MongoDB. */
final class DocumentTrialTest {

    private static DocumentDatabase database;

    @BeforeAll
    static void open() {
        database = DocumentDatabase.create();
    }

    static Stream<Arguments> trials() {
        return Library.allForDocuments().stream()
                .flatMap(adapter -> Stream.of(DocumentDatabase.OPERATIONS)
                        .filter(operation -> !adapter.unsupported().contains(operation))
                        .map(operation -> Arguments.of(adapter.name(), operation)));
    }

    @ParameterizedTest
    @MethodSource("trials")
    void an_operation_does_what_it_should(String name, Operation operation) throws Exception {
        try (var adapter = Library.documentAdapter(name)) {
            adapter.open(database.url());
            new Trial(operation, adapter, database).verifyOnce();
        }
    }

    @AfterAll
    static void close() {
        if (database != null) database.close();
    }
}
