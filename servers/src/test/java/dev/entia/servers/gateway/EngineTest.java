package dev.entia.servers.gateway;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CollationStrength;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class EngineTest {

    private static final Collation WITHOUT_CASE = Collation.builder()
            .locale("en")
            .collationStrength(CollationStrength.SECONDARY)
            .build();

    private final Lake lake = Lake.empty("engine_test");

    @BeforeEach
    void books() {
        lake.collection("author")
                .insertMany(List.of(
                        new Document("_id", 1).append("name", "ann"), new Document("_id", 2).append("name", "Ben")));
        lake.collection("book")
                .insertMany(List.of(
                        new Document("_id", 1)
                                .append("title", "The quick brown fox")
                                .append("author", 1),
                        new Document("_id", 2)
                                .append("title", "Lazy dogs sleep")
                                .append("author", 1)));
    }

    @AfterEach
    void close() {
        lake.close();
    }

    @Test
    void documents_of_two_collections_are_joined() {
        var authors = lake.collection("author")
                .aggregate(List.of(
                        Aggregates.lookup("book", "_id", "author", "books"), Aggregates.sort(Sorts.ascending("_id"))));

        assertThat(authors)
                .extracting(author -> author.getList("books", Document.class).size())
                .containsExactly(2, 0);
    }

    @Test
    void an_aggregation_fills_a_collection() {
        lake.collection("book")
                .aggregate(List.of(Aggregates.match(eq("_id", 2)), Aggregates.out("copy")))
                .toCollection();

        assertThat(lake.collection("copy").countDocuments()).isEqualTo(1);
    }

    @Test
    void words_are_found_in_texts() {
        lake.collection("book").createIndex(Indexes.text("title"));

        assertThat(lake.collection("book").find(text("dog")))
                .extracting(book -> book.getInteger("_id"))
                .containsExactly(2);
    }

    @Test
    void a_collation_ignores_case() {
        var authors = lake.collection("author");

        assertThat(authors.find(eq("name", "BEN"))).isEmpty();
        assertThat(authors.find(eq("name", "BEN")).collation(WITHOUT_CASE)).hasSize(1);
        assertThat(authors.find().sort(Sorts.ascending("name")).collation(WITHOUT_CASE))
                .extracting(author -> author.getString("name"))
                .containsExactly("ann", "Ben");
    }

    @Test
    void values_are_counted_and_listed() {
        var books = lake.collection("book");

        assertThat(books.countDocuments(eq("author", 1))).isEqualTo(2);
        assertThat(books.estimatedDocumentCount()).isEqualTo(2);
        assertThat(books.distinct("author", Integer.class)).containsExactly(1);
    }

    @Test
    void indexes_and_collections_come_and_go() {
        var books = lake.collection("book");
        books.createIndex(Indexes.ascending("author"));
        assertThat(books.listIndexes()).extracting(index -> index.get("name")).containsExactly("_id_", "author_1");

        books.dropIndex("author_1");
        books.renameCollection(new MongoNamespace("engine_test", "volume"));
        lake.collection("author").drop();

        assertThat(lake.collection("volume").listIndexes()).hasSize(1);
        assertThat(lake.database().listCollectionNames()).containsExactly("volume");
        assertThat(lake.client().listDatabaseNames()).contains("engine_test");
    }

    @Test
    void a_schema_is_changed() {
        lake.database()
                .runCommand(Document.parse("{collMod: 'book', validator: {$jsonSchema: {required: ['title']}}}"));

        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> lake.collection("book").insertOne(new Document("author", 2)));
    }

    @Test
    void a_query_has_a_plan() {
        assertThat(lake.collection("book")
                        .find(eq("author", 1))
                        .explain()
                        .get("queryPlanner", Document.class)
                        .keySet())
                .isEqualTo(Set.of("winningPlan"));
    }

    @Test
    void a_database_has_statistics() {
        assertThat(lake.database().runCommand(Document.parse("{dbStats: 1}"))).containsEntry("db", "engine_test");
        assertThat(lake.database().runCommand(Document.parse("{collStats: 'book'}")))
                .containsEntry("ns", "engine_test.book");
    }
}
