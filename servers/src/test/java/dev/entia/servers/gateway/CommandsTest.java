package dev.entia.servers.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.ReadConcern;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CommandsTest {

    private final Lake lake = Lake.empty("commands_test");

    @AfterEach
    void close() {
        lake.close();
    }

    @Test
    void a_greeting_is_returned() {
        assertThat(lake.admin("{ping: 1}")).containsEntry("ok", 1.0);
        assertThat(lake.admin("{hello: 1}"))
                .containsEntry("isWritablePrimary", true)
                .containsEntry("maxWireVersion", 21);
    }

    @Test
    void the_build_says_which_engine_it_is() {
        assertThat(lake.admin("{buildInfo: 1}").getString("engine"))
                .matches("DocumentDB \\S+ \\(PostgreSQL 18\\.\\d+\\) through the tests' own gateway");
    }

    @Test
    void a_command_that_there_is_not_is_refused() {
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> lake.admin("{sing: 1}"))
                .satisfies(e -> assertThat(e.getErrorCodeName()).isEqualTo("CommandNotFound"));
    }

    @Test
    void a_snapshot_is_to_be_had_only_in_a_transaction() {
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> lake.collection("people")
                        .withReadConcern(ReadConcern.SNAPSHOT)
                        .countDocuments())
                .withMessageContaining("The read concern snapshot is to be had only in a transaction");
    }

    @Test
    void a_command_ends_with_its_time() {
        var people = lake.collection("people");
        people.insertOne(new Document("_id", 1));
        try (var session = lake.client().startSession()) {
            session.startTransaction();
            people.updateOne(session, Filters.eq("_id", 1), Updates.set("a", 1));

            assertThatExceptionOfType(MongoExecutionTimeoutException.class)
                    .isThrownBy(() -> lake.database().runCommand(Document.parse("""
                            {findAndModify: "people", query: {_id: 1}, update: {$set: {a: 2}}, maxTimeMS: 200}""")))
                    .satisfies(e -> assertThat(e.getCode()).isEqualTo(50));
            session.abortTransaction();
        }
        assertThat(people.find().maxTime(1, TimeUnit.MINUTES).first()).doesNotContainKey("a");
    }

    @Test
    void a_database_that_was_dropped_has_no_collections() {
        lake.collection("people").insertOne(new Document());
        assertThat(lake.database().listCollectionNames()).containsExactly("people");

        lake.database().drop();

        assertThat(lake.database().listCollectionNames()).isEmpty();
    }
}
