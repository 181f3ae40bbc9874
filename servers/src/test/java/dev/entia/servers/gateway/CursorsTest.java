package dev.entia.servers.gateway;

import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoCommandException;
import com.mongodb.client.model.Aggregates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CursorsTest {

    private static final int DOCUMENTS = 2500;
    private static final int PAGE = 100;

    private final Lake lake = Lake.empty("cursors_test");

    @BeforeEach
    void documents() {
        lake.collection("numbers")
                .insertMany(IntStream.range(0, DOCUMENTS)
                        .mapToObj(i -> new Document("_id", i).append("digit", i % 10))
                        .toList());
    }

    @AfterEach
    void close() {
        lake.close();
    }

    @Test
    void all_pages_of_a_result_come_in_its_order() {
        var numbers = lake.collection("numbers").find().sort(descending("_id")).batchSize(PAGE);

        assertThat(ids(numbers.into(new ArrayList<>()))).containsExactlyElementsOf(numbersDown());
    }

    @Test
    void all_pages_of_an_unsorted_result_come() {
        var numbers = lake.collection("numbers").find().batchSize(PAGE).into(new ArrayList<>());

        assertThat(ids(numbers)).hasSize(DOCUMENTS).doesNotHaveDuplicates();
    }

    @Test
    void an_aggregation_has_pages() {
        var numbers = lake.collection("numbers")
                .aggregate(List.of(Aggregates.sort(descending("_id"))))
                .batchSize(PAGE);

        assertThat(ids(numbers.into(new ArrayList<>()))).containsExactlyElementsOf(numbersDown());
    }

    @Test
    void a_result_has_pages_in_a_transaction() {
        try (var session = lake.client().startSession()) {
            session.startTransaction();
            var numbers = lake.collection("numbers")
                    .find(session)
                    .sort(descending("_id"))
                    .batchSize(PAGE);

            assertThat(ids(numbers.into(new ArrayList<>()))).containsExactlyElementsOf(numbersDown());
            session.commitTransaction();
        }
    }

    @Test
    void a_reader_in_the_middle_holds_up_nobody() {
        try (var cursor = lake.collection("numbers")
                .find()
                .sort(ascending("digit"))
                .batchSize(PAGE)
                .cursor()) {
            cursor.next();
            lake.database().drop();
        }
        assertThat(lake.collection("numbers").countDocuments()).isZero();
    }

    @Test
    void a_killed_cursor_is_not_found() {
        var first = lake.database().runCommand(Document.parse("{find: 'numbers', sort: {digit: 1}, batchSize: 2}"));
        long id = first.get("cursor", Document.class).getLong("id");

        var killed =
                lake.database().runCommand(new Document("killCursors", "numbers").append("cursors", List.of(id, 1L)));

        assertThat(killed).containsEntry("cursorsKilled", List.of(id)).containsEntry("cursorsNotFound", List.of(1L));
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(
                        () -> lake.database().runCommand(new Document("getMore", id).append("collection", "numbers")))
                .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo(43));
    }

    private static List<Integer> ids(List<Document> documents) {
        return documents.stream().map(document -> document.getInteger("_id")).toList();
    }

    private static List<Integer> numbersDown() {
        return IntStream.range(0, DOCUMENTS).mapToObj(i -> DOCUMENTS - 1 - i).toList();
    }
}
