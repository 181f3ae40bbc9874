package dev.entia.servers.gateway;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SessionTest {

    private final Lake lake = Lake.empty("session_test");
    private final MongoCollection<Document> people = lake.collection("people");
    private final ClientSession session = lake.client().startSession();

    @BeforeEach
    void ann() {
        people.insertOne(new Document("_id", 1).append("n", 0));
    }

    @AfterEach
    void close() {
        session.close();
        lake.close();
    }

    @Test
    void what_a_transaction_writes_others_see_when_it_has_committed() {
        session.startTransaction();
        people.insertOne(session, new Document("_id", 2));
        assertThat(people.countDocuments(session)).isEqualTo(2);
        assertThat(people.countDocuments()).isEqualTo(1);

        session.commitTransaction();

        assertThat(people.countDocuments()).isEqualTo(2);
    }

    @Test
    void an_aborted_transaction_leaves_nothing() {
        session.startTransaction();
        people.insertOne(session, new Document("_id", 2));
        lake.collection("new").insertOne(session, new Document());

        session.abortTransaction();

        assertThat(people.countDocuments()).isEqualTo(1);
        assertThat(lake.collection("new").countDocuments()).isZero();
    }

    @Test
    void a_transaction_that_was_left_open_ends_with_its_session() {
        session.startTransaction();
        people.updateOne(session, eq("_id", 1), inc("n", 1));
        session.close();

        people.updateOne(eq("_id", 1), inc("n", 10));

        assertThat(people.find().first()).containsEntry("n", 10);
    }

    @Test
    void a_transaction_reads_what_was_there_when_it_began() {
        session.startTransaction();
        assertThat(people.find(session).first()).containsEntry("n", 0);
        people.updateOne(eq("_id", 1), inc("n", 1));

        assertThat(people.find(session).first()).containsEntry("n", 0);
    }

    @Test
    void a_write_to_what_another_transaction_has_written_is_a_conflict() {
        try (var other = lake.client().startSession()) {
            session.startTransaction();
            other.startTransaction();
            people.updateOne(session, eq("_id", 1), inc("n", 1));

            assertConflict(() -> people.updateOne(other, eq("_id", 1), inc("n", 1)));
            session.commitTransaction();
        }
        assertThat(people.find().first()).containsEntry("n", 1);
    }

    @Test
    void a_write_to_what_has_changed_since_the_transaction_began_is_a_conflict() {
        session.startTransaction();
        people.find(session).first();
        people.updateOne(eq("_id", 1), inc("n", 1));

        assertConflict(() -> people.updateOne(session, eq("_id", 1), inc("n", 1)));
    }

    @Test
    void a_replacement_of_what_has_changed_is_a_conflict_too() {
        session.startTransaction();
        people.find(session).first();
        people.updateOne(eq("_id", 1), inc("n", 1));

        assertConflict(() -> people.findOneAndUpdate(session, eq("_id", 1), inc("n", 1)));
    }

    @Test
    void an_error_ends_the_transaction() {
        session.startTransaction();
        people.insertOne(session, new Document("_id", 2));
        assertThatThrownBy(() -> people.insertOne(session, new Document("_id", 1)))
                .isInstanceOf(MongoWriteException.class);

        assertThatExceptionOfType(MongoException.class)
                .isThrownBy(session::commitTransaction)
                .satisfies(e -> assertThat(e.getCode()).isEqualTo(251));
        assertThat(people.countDocuments()).isEqualTo(1);
    }

    @Test
    void a_transaction_with_callback_is_tried_until_it_succeeds() {
        try (var other = lake.client().startSession()) {
            other.startTransaction();
            people.updateOne(other, eq("_id", 1), inc("n", 1));

            session.withTransaction(() -> {
                if (other.hasActiveTransaction()) {
                    assertThatThrownBy(() -> people.updateOne(session, eq("_id", 1), inc("n", 1)))
                            .isInstanceOf(MongoException.class);
                    other.commitTransaction();
                    throw transientError();
                }
                return people.updateOne(session, eq("_id", 1), inc("n", 1));
            });
        }
        assertThat(people.find().first()).containsEntry("n", 2);
    }

    @Test
    void a_write_whose_answer_was_lost_is_done_once() {
        loseAnswers("update");
        people.updateOne(eq("_id", 1), inc("n", 1));
        loseAnswers("insert");
        people.insertMany(List.of(new Document("_id", 2), new Document("_id", 3)));
        loseAnswers("findAndModify");
        var changed = people.findOneAndUpdate(eq("_id", 1), inc("n", 1));

        assertThat(changed).containsEntry("n", 1);
        assertThat(people.find(eq("_id", 1)).first()).containsEntry("n", 2);
        assertThat(people.countDocuments()).isEqualTo(3);
    }

    @Test
    void a_commit_whose_answer_was_lost_is_done_once() {
        session.startTransaction();
        people.updateOne(session, eq("_id", 1), inc("n", 1));
        loseAnswers("commitTransaction");

        session.commitTransaction();

        assertThat(people.find().first()).containsEntry("n", 1);
    }

    private void loseAnswers(String command) {
        lake.admin("{configureFailPoint: 'failCommand', mode: {times: 1}," + " data: {failCommands: ['" + command
                + "'], loseAnswer: true}}");
    }

    private static MongoException transientError() {
        var error = new MongoException("again");
        error.addLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
        return error;
    }

    private static void assertConflict(Runnable write) {
        assertThatExceptionOfType(MongoException.class).isThrownBy(write::run).satisfies(e -> {
            assertThat(e.getCode()).isEqualTo(112);
            assertThat(e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL))
                    .isTrue();
        });
    }
}
