package dev.entia.benchmarks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation once, on each database. The system property {@code adapters} says of which adapters, all if it is empty. */
final class TrialTest {

    private static final Map<Store, BenchmarkDatabase> DATABASES = new EnumMap<>(Store.class);

    static Stream<Arguments> trials() {
        return Stream.of(Store.values())
                .flatMap(store -> names().stream().map(adapter -> Arguments.of(store, adapter)))
                .flatMap(pair -> Stream.of(Operation.values())
                        .filter(((Store) pair.get()[0])::has)
                        .filter(operation -> !Library.adapter((String) pair.get()[1])
                                .unsupported()
                                .contains(operation))
                        .map(operation -> Arguments.of(pair.get()[0], pair.get()[1], operation)));
    }

    private static List<String> names() {
        var all = Library.all().stream().map(OrmAdapter::name).toList();
        var others =
                Library.allForDocuments().stream().map(DocumentAdapter::name).toList();
        return Choice.of(
                "adapters",
                all.toArray(String[]::new),
                name -> others.contains(name) && !all.contains(name),
                name -> Library.adapter(name).name());
    }

    @ParameterizedTest
    @MethodSource("trials")
    void an_operation_does_what_it_should(Store store, String name, Operation operation) throws Exception {
        var database = database(store);
        try (var adapter = Library.adapter(name)) {
            adapter.open(database);
            new Trial(operation, adapter, database).verifyOnce();
        }
    }

    private static BenchmarkDatabase database(Store store) throws Exception {
        var known = DATABASES.get(store);
        if (known != null) return known;
        var made = BenchmarkDatabase.create(store);
        DATABASES.put(store, made);
        return made;
    }

    @AfterAll
    static void close() throws Exception {
        for (var database : DATABASES.values()) database.close();
        DATABASES.clear();
    }
}
