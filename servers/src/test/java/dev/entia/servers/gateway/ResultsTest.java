package dev.entia.servers.gateway;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.ValidationOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ResultsTest {

    private static final List<WriteModel<Document>> SECOND_IS_A_DUPLICATE = List.of(
            new InsertOneModel<>(new Document("_id", 2)),
            new InsertOneModel<>(new Document("_id", 1)),
            new InsertOneModel<>(new Document("_id", 3)));

    private static final Document ANN_AS_SECOND =
            new Document("_id", 2).append("name", "Ann").append("born", 1900);

    private final Lake lake = Lake.empty("results_test");
    private final MongoCollection<Document> people = lake.collection("people");

    @BeforeEach
    void ann() {
        people.createIndex(
                Indexes.compoundIndex(Indexes.ascending("name"), Indexes.descending("born")),
                new IndexOptions().unique(true).sparse(true));
        people.insertOne(new Document("_id", 1).append("name", "Ann").append("born", 1900));
    }

    @AfterEach
    void close() {
        lake.close();
    }

    @Test
    void writes_of_all_kinds_are_counted() {
        var result = people.bulkWrite(List.of(
                new InsertOneModel<>(new Document("_id", 10)),
                new UpdateOneModel<>(eq("_id", 10), set("name", "Ben")),
                new ReplaceOneModel<>(eq("_id", 11), new Document("name", "Cleo"), new ReplaceOptions().upsert(true)),
                new DeleteManyModel<>(gte("_id", 10))));

        assertThat(result.getInsertedCount()).isEqualTo(1);
        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(result.getUpserts()).hasSize(1);
        assertThat(result.getDeletedCount()).isEqualTo(2);
    }

    @Test
    void ordered_writes_end_at_the_first_that_fails() {
        assertBulkFails(new BulkWriteOptions().ordered(true));

        assertThat(people.countDocuments()).isEqualTo(2);
    }

    @Test
    void unordered_writes_go_on_after_one_that_fails() {
        assertBulkFails(new BulkWriteOptions().ordered(false));

        assertThat(people.countDocuments()).isEqualTo(3);
    }

    @Test
    void a_duplicate_key_names_the_index() {
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> people.insertOne(ANN_AS_SECOND))
                .satisfies(e -> assertThat(e.getError().getCode()).isEqualTo(11000))
                .withMessageContaining("E11000 duplicate key error collection: results_test.people"
                        + " index: name_1_born_-1 dup key: {");
    }

    @Test
    void a_duplicate_key_has_its_pattern() {
        var answer = lake.database()
                .runCommand(new Document("insert", "people").append("documents", List.of(ANN_AS_SECOND)));

        assertThat(answer.getList("writeErrors", Document.class).get(0))
                .containsEntry("keyPattern", new Document("name", 1).append("born", -1));
    }

    @Test
    void a_command_with_one_result_tells_of_a_duplicate_key_as_well() {
        people.insertOne(new Document("_id", 2).append("name", "Ben"));

        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> people.findOneAndReplace(eq("_id", 2), ANN_AS_SECOND))
                .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo(11000))
                .satisfies(e -> assertThat(e.getResponse().toBsonDocument()).containsKey("keyPattern"))
                .withMessageContaining("index: name_1_born_-1 dup key: {");
    }

    @Test
    void an_index_over_duplicates_is_refused() {
        people.insertMany(List.of(new Document("a", 1), new Document("a", 1)));

        assertThatExceptionOfType(MongoException.class)
                .isThrownBy(() -> people.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true)))
                .satisfies(e -> assertThat(e.getCode()).isEqualTo(11000));
    }

    @Test
    void a_document_against_the_schema_is_refused() {
        lake.database()
                .createCollection(
                        "valid",
                        new CreateCollectionOptions()
                                .validationOptions(
                                        new ValidationOptions()
                                                .validator(
                                                        Document.parse(
                                                                "{$jsonSchema: {required: ['n'], properties: {n: {bsonType: 'int', minimum: 1}}}}"))));
        lake.collection("valid").insertOne(new Document("n", 1));

        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> lake.collection("valid").insertOne(new Document("n", 0)))
                .satisfies(e -> assertThat(e.getError().getCode()).isEqualTo(121));
    }

    private void assertBulkFails(BulkWriteOptions options) {
        assertThatExceptionOfType(MongoBulkWriteException.class)
                .isThrownBy(() -> people.bulkWrite(SECOND_IS_A_DUPLICATE, options))
                .satisfies(e -> assertThat(e.getWriteErrors()).singleElement().satisfies(error -> {
                    assertThat(error.getIndex()).isEqualTo(1);
                    assertThat(error.getCode()).isEqualTo(11000);
                    assertThat(error.getMessage()).contains("index: _id_ dup key: {");
                }));
    }
}
