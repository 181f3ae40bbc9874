package dev.entia.servers.gateway;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.client.ClientSession;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class GatewayTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 100;

    private final Lake lake = Lake.empty("gateway_test");

    @AfterEach
    void close() {
        lake.close();
    }

    @Test
    void what_is_inserted_is_found() {
        var ann = new Document("_id", 1).append("name", "Ann");
        lake.collection("people").insertOne(ann);

        assertThat(lake.collection("people").find(eq("name", "Ann"))).containsExactly(ann);
    }

    @Test
    void no_update_of_eight_threads_is_lost() throws InterruptedException, ExecutionException {
        var counters = lake.collection("counters");
        counters.insertOne(new Document("_id", 1).append("n", 0));
        Callable<Void> counting = () -> {
            for (int i = 0; i < ROUNDS; i++) counters.updateOne(eq("_id", 1), inc("n", 1));
            return null;
        };
        var threads = Executors.newFixedThreadPool(THREADS);
        for (var counted :
                threads.invokeAll(Stream.generate(() -> counting).limit(THREADS).toList())) counted.get();
        threads.shutdown();

        assertThat(counters.find().first()).containsEntry("n", THREADS * ROUNDS);
    }

    @Test
    void a_dropped_client_connects_again() {
        lake.collection("people").insertOne(new Document());
        try (var other = Lake.empty("gateway_test_other")) {
            other.admin("{dropConnections: 1}");
        }

        // A read is tried again by the driver.
        assertThat(lake.collection("people").countDocuments()).isEqualTo(1);
        lake.collection("people").insertOne(new Document());
        assertThat(lake.collection("people").countDocuments()).isEqualTo(2);
    }

    @Test
    void what_a_dropped_client_had_begun_is_undone() {
        var people = lake.collection("people");
        people.insertOne(new Document("_id", 1));
        try (ClientSession session = lake.client().startSession();
                var other = Lake.empty("gateway_test_other")) {
            session.startTransaction();
            people.insertOne(session, new Document("_id", 2));
            other.admin("{dropConnections: 1}");

            assertThatThrownBy(() -> people.insertOne(session, new Document("_id", 3)))
                    .isInstanceOf(MongoSocketException.class);
        }
        assertThat(people.countDocuments()).isEqualTo(1);
    }

    @Test
    void a_commit_of_what_is_undone_says_so() {
        var people = lake.collection("people");
        people.insertOne(new Document("_id", 1));
        try (ClientSession session = lake.client().startSession();
                var other = Lake.empty("gateway_test_other")) {
            session.startTransaction();
            people.insertOne(session, new Document("_id", 2));
            other.admin("{dropConnections: 1}");

            // The driver sends it again.
            assertThatExceptionOfType(MongoException.class)
                    .isThrownBy(session::commitTransaction)
                    .satisfies(e -> assertThat(e.getCode()).isEqualTo(251))
                    .satisfies(e -> assertThat(e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL))
                            .isTrue());
        }
        assertThat(people.countDocuments()).isEqualTo(1);
    }

    @Test
    void a_statement_that_waits_is_dropped_too() throws InterruptedException {
        var people = lake.collection("people");
        people.insertOne(new Document("_id", 1));
        var failures = new LinkedBlockingQueue<Throwable>();
        try (ClientSession session = lake.client().startSession();
                var other = Lake.empty("gateway_test_other");
                var waiting = Lake.empty("gateway_test_waiting")) {
            session.startTransaction();
            people.updateOne(session, eq("_id", 1), inc("n", 1));
            var waiter = new Thread(() -> {
                try {
                    waiting.client()
                            .getDatabase("gateway_test")
                            .getCollection("people")
                            .updateMany(eq("_id", 1), inc("n", 10));
                } catch (RuntimeException e) {
                    failures.add(e);
                }
            });
            waiter.start();
            Thread.sleep(300);
            other.admin("{dropConnections: 1}");
            waiter.join();
        }

        // updateMany is never tried again.
        assertThat(failures).singleElement().isInstanceOf(MongoSocketException.class);
        assertThat(people.find().first()).doesNotContainKey("n");
    }
}
