package dev.entia.servers.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FailPointTest {

    private final Lake lake = Lake.empty("fail_point_test");

    @AfterEach
    void close() {
        lake.admin("{configureFailPoint: 'failCommand', mode: 'off'}");
        lake.close();
    }

    @Test
    void a_connection_is_closed_before_the_command_is_run() {
        fail("{times: 2}", "closeConnection: true");

        // The driver tries again once.
        assertThatThrownBy(() -> lake.collection("people").insertOne(new Document("_id", 1)))
                .isInstanceOf(MongoSocketException.class);
        assertThat(lake.collection("people").countDocuments()).isZero();
        lake.collection("people").insertOne(new Document("_id", 1));
        assertThat(lake.collection("people").countDocuments()).isEqualTo(1);
    }

    @Test
    void an_error_is_answered_in_place_of_the_command() {
        fail("'alwaysOn'", "errorCode: 112, errorLabels: ['TransientTransactionError']");

        assertThatExceptionOfType(MongoException.class)
                .isThrownBy(() -> lake.collection("people").insertOne(new Document("_id", 1)))
                .satisfies(e -> assertThat(e.getCode()).isEqualTo(112))
                .satisfies(e -> assertThat(e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL))
                        .isTrue());
    }

    @Test
    void the_first_commands_may_pass() {
        fail("{skip: 1}", "errorCode: 112");
        lake.collection("people").insertOne(new Document("_id", 1));

        assertThatThrownBy(() -> lake.collection("people").insertOne(new Document("_id", 2)))
                .isInstanceOf(MongoException.class);
    }

    @Test
    void what_it_does_not_do_is_refused() {
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> fail("{times: 1}", "blockConnection: true"))
                .withMessageContaining("The fail point does not know blockConnection");
    }

    private void fail(String mode, String data) {
        lake.admin("{configureFailPoint: 'failCommand', mode: " + mode + ", data: {failCommands: ['insert'], " + data
                + "}}");
    }
}
