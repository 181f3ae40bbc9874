package dev.entia.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.error.ConnectionException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An ORM that is closed while others work with it. */
@Timeout(60)
final class ClosingTest {

    private final CountDownLatch written = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private Database database;
    private Orm orm;

    @BeforeEach
    void open() {
        database = Database.empty("closing");
        orm = Orm.init(
                PostgreSql.driver(),
                o -> o.entities(Member.class)
                        .url(database.url("&ApplicationName=closed"))
                        .poolSize(2));
        orm.schema().create();
    }

    @AfterEach
    void close() {
        if (orm != null) orm.close();
    }

    @Test
    void a_transaction_that_is_open_in_another_thread_fails_and_is_undone() throws Exception {
        var work = CompletableFuture.runAsync(() -> orm.em().fork().transactional(tx -> {
            tx.persist(new Member(1, "ann@example.org")).flush();
            written.countDown();
            await(closed);
            tx.persist(new Member(2, "ben@example.org"));
        }));
        assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
        orm.close();
        closed.countDown();

        assertFailed(work);
        assertThat(database.texts("select number from member")).isEmpty();
        while (!connections("idle in transaction").isEmpty()) Thread.onSpinWait();
    }

    @Test
    void a_commit_after_the_end_keeps_nothing() throws Exception {
        var work = CompletableFuture.runAsync(() -> orm.em().fork().transactional(tx -> {
            tx.persist(new Member(1, "ann@example.org")).flush();
            written.countDown();
            await(closed);
        }));
        assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
        orm.close();
        closed.countDown();

        assertFailed(work);
        assertThat(database.texts("select number from member")).isEmpty();
    }

    @Test
    void a_statement_that_waits_for_a_lock_is_ended() throws Exception {
        orm.em().fork().persist(new Member(1, "ann@example.org")).flush();
        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select * from member for update");
            var work = CompletableFuture.runAsync(() -> orm.em().fork().transactional(tx -> {
                tx.findOneOrFail(Member.class, 1).age = 40;
            }));
            while (database.texts("select pid from pg_stat_activity where application_name = 'closed'"
                            + " and wait_event_type = 'Lock'")
                    .isEmpty()) Thread.onSpinWait();
            orm.close();

            assertFailed(work);
            connection.rollback();
        }
        assertThat(database.texts("select age from member")).containsExactly("18");
    }

    private List<String> connections(String state) {
        return database.texts(
                "select pid from pg_stat_activity where application_name = 'closed' and state = '" + state + "'");
    }

    private static void assertFailed(CompletableFuture<Void> work) {
        assertThatThrownBy(() -> work.get(10, TimeUnit.SECONDS)).cause().isInstanceOf(ConnectionException.class);
    }

    @Test
    void many_who_close_it_at_once_and_again_do_no_harm() {
        var closing = CompletableFuture.allOf(
                CompletableFuture.runAsync(orm::close),
                CompletableFuture.runAsync(orm::close),
                CompletableFuture.runAsync(orm::close));
        closing.orTimeout(10, TimeUnit.SECONDS).join();
        orm.close();

        assertThatThrownBy(() -> orm.em().fork().count(Member.class))
                .isInstanceOfSatisfying(
                        ConnectionException.class,
                        failure -> assertThat(failure.isRetryable()).isFalse())
                .hasMessage("This ORM is closed, and its connections with it. Open another one.");
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) throw new IllegalStateException("Nobody closed it.");
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }
}
