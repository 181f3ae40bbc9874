package dev.entia.libsql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.error.ConnectionException;
import dev.entia.error.DriverException;
import dev.entia.error.LockWaitTimeoutException;
import dev.entia.error.StatementTimeoutException;
import dev.entia.sql.SqlOptions;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers and networks that fail. */
@Timeout(60)
final class FaultsTest {

    private static final String TOKEN = "s3cret.token";

    private Proxy proxy;
    private Orm orm;
    private EntityManager em;

    @BeforeEach
    void open() throws IOException {
        Database.run("drop table if exists member_friends", "drop table if exists member");
        proxy = new Proxy();
        orm = Orm.init(LibSql.driver(), this::options);
        try (var direct =
                Orm.init(LibSql.driver(), o -> o.entities(Member.class).url(Database.url()))) {
            direct.schema().create();
        }
        em = orm.em().fork();
    }

    private SqlOptions options(SqlOptions options) {
        return options.entities(Member.class)
                .url(proxy.url())
                .password(TOKEN)
                .poolSize(2)
                .connectionTimeout(Duration.ofSeconds(2));
    }

    @AfterEach
    void close() {
        orm.close();
        proxy.close();
        Database.run("drop table if exists member_friends", "drop table if exists member");
    }

    private DriverException failure() {
        var error = catchThrowableOfType(DriverException.class, () -> em.count(Member.class));
        assertThat(error.getMessage()).doesNotContain(TOKEN);
        return error;
    }

    /** Has the server fail to begin a transaction, so many times, as it does when the lock cannot be had. */
    private void findLocked(int times) {
        var left = new AtomicInteger(times);
        proxy.answers(exchange -> {
            if (left.getAndDecrement() <= 0) {
                proxy.forward(exchange);
                return;
            }
            sayThatItIsLocked(exchange);
        });
    }

    private void sayThatItIsLocked(HttpExchange exchange) throws IOException {
        proxy.forward(
                exchange,
                asked -> asked.replace("begin immediate", "select*from abc"),
                answered -> answered.replace("no such table: abc", "database is locked"));
    }

    @Test
    void a_transaction_that_finds_the_database_locked_begins_when_it_is_free() {
        findLocked(3);
        em.persist(new Member(1, "ann@example.org")).flush();
        proxy.forwards();

        assertThat(em.fork().count(Member.class)).isEqualTo(1);
    }

    @Test
    void a_transaction_waits_for_a_locked_database_no_longer_than_it_is_told() {
        try (var impatient = Orm.init(LibSql.driver(), o -> options(o).lockTimeout(Duration.ofMillis(100)))) {
            findLocked(Integer.MAX_VALUE);
            var mine = impatient.em().fork();
            mine.persist(new Member(1, "ann@example.org"));

            assertThatThrownBy(mine::flush).isInstanceOf(LockWaitTimeoutException.class);
            assertThat(proxy.requests()).isGreaterThan(2);
            proxy.forwards();
            mine.flush();
            assertThat(em.count(Member.class)).isEqualTo(1);
        }
    }

    @Test
    void a_transaction_that_tries_again_to_begin_has_only_the_rest_of_its_time() {
        try (var impatient = Orm.init(LibSql.driver(), o -> options(o).lockTimeout(Duration.ofSeconds(2)))) {
            var over = new CountDownLatch(1);
            var asked = new AtomicInteger();
            proxy.answers(exchange -> {
                try {
                    if (asked.getAndIncrement() > 0) over.await();
                    else if (!over.await(1_800, TimeUnit.MILLISECONDS)) sayThatItIsLocked(exchange);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            });
            var mine = impatient.em().fork();
            mine.persist(new Member(1, "ann@example.org"));
            long startedAt = System.nanoTime();

            assertThatThrownBy(mine::flush).isInstanceOf(LockWaitTimeoutException.class);
            // Both tries with the whole time would take 3.8 seconds.
            assertThat(Duration.ofNanos(System.nanoTime() - startedAt)).isLessThan(Duration.ofMillis(3_400));
            over.countDown();
            proxy.forwards();
        }
    }

    @Test
    void the_token_is_shown_with_every_request() {
        em.count(Member.class);
        assertThat(proxy.tokens()).isNotEmpty().containsOnly("Bearer " + TOKEN);
    }

    @Test
    void a_server_that_is_not_there() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThatThrownBy(() ->
                        Orm.init(LibSql.driver(), o -> o.entities(Member.class).url("http://127.0.0.1:" + port)))
                .isInstanceOfSatisfying(
                        ConnectionException.class,
                        error -> assertThat(error.isRetryable()).isTrue())
                .hasMessage("No connection to http://127.0.0.1:" + port
                        + " could be had: ConnectException. Is the server there?");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void a_token_that_is_refused(int status) {
        proxy.answers(exchange -> Proxy.send(exchange, status, "{\"error\":\"no\"}".getBytes(UTF_8)));
        var error = failure();
        assertThat(error.isRetryable()).isFalse();
        assertThat(error)
                .hasMessage(
                        proxy.url() + " answers with HTTP " + status + " ({\"error\":\"no\"}): it refuses the token, or"
                                + " wants one. Give it with password(…), or as authToken in the URL.");
    }

    @Test
    void a_page_that_is_not_there() {
        proxy.answers(exchange -> Proxy.send(exchange, 404, new byte[0]));
        var error = failure();
        assertThat(error.isRetryable()).isFalse();
        assertThat(error)
                .hasMessage(proxy.url() + " answers with HTTP 404: it does not speak Hrana 3 with Protobuf there, as"
                        + " libSQL's server does; is the URL right, and the database's name in it?");
    }

    @ParameterizedTest
    @CsvSource({"408, true", "429, true", "502, true", "503, true", "504, true", "500, false", "413, false"})
    void a_server_that_cannot_or_does_not_want_to(int status, boolean isRetryable) {
        proxy.answers(exchange -> Proxy.send(exchange, status, "busy".getBytes(UTF_8)));
        var error = failure();
        assertThat(error.isRetryable()).isEqualTo(isRetryable);
        assertThat(error).hasMessageStartingWith(proxy.url() + " answers with HTTP " + status + " (busy)");
    }

    @Test
    void a_redirection_is_not_followed_with_the_token() {
        int before = proxy.tokens().size();
        proxy.answers(exchange -> {
            exchange.getResponseHeaders().add("Location", "https://example.org/x?authToken=" + TOKEN);
            Proxy.send(exchange, 308, new byte[0]);
        });
        assertThat(failure())
                .hasMessage(
                        proxy.url() + " answers with HTTP 308, a redirection to https://example.org/x. Give the URL of"
                                + " the database itself: the token is not shown to others.");
        assertThat(proxy.tokens()).hasSize(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Welcome</html>", "", "\u0000", "\u001a\u0005abc"})
    void an_answer_that_is_none(String answer) {
        proxy.answers(exchange -> Proxy.send(exchange, 200, answer.getBytes(UTF_8)));
        assertThat(failure())
                .hasMessage("What " + proxy.url()
                        + " answers is not the protocol of libSQL (Hrana 3). Is another program there?");
    }

    @Test
    void every_beginning_of_an_answer_is_refused_but_the_whole() {
        proxy.answers(exchange -> {
            var answer = proxy.ask(exchange).body();
            Proxy.send(exchange, 200, java.util.Arrays.copyOf(answer, answer.length - 5));
        });
        assertThat(failure()).hasMessageContaining("is not the protocol of libSQL");
        proxy.forwards();
        assertThat(em.count(Member.class)).isZero();
    }

    @Test
    void a_connection_that_breaks() {
        proxy.answers(exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.close();
        });
        var error = failure();
        assertThat(error).isInstanceOf(ConnectionException.class);
        assertThat(error.getMessage()).startsWith("The connection to " + proxy.url() + " broke before the answer");

        proxy.forwards();
        assertThat(em.count(Member.class)).isZero();
    }

    @Test
    void a_server_that_goes_away_in_the_middle_of_a_transaction() {
        var transaction = em.begin();
        em.persist(new Member(1, "ann@example.org")).flush();
        proxy.answers(exchange -> exchange.close());
        em.persist(new Member(2, "ben@example.org"));

        assertThatThrownBy(em::flush).isInstanceOf(ConnectionException.class);
        transaction.close();
        proxy.forwards();
        assertThat(em.isInTransaction()).isFalse();

        em.flush();
        assertThat(Database.rows("select number from member order by number")).containsExactly("1", "2");
    }

    @Test
    void a_commit_without_an_answer_says_that_nobody_knows() {
        var transaction = em.begin();
        em.persist(new Member(1, "ann@example.org")).flush();
        proxy.answers(exchange -> {
            proxy.ask(exchange);
            exchange.close();
        });

        assertThatThrownBy(transaction::commit)
                .isInstanceOf(ConnectionException.class)
                .hasMessageStartingWith("The connection was lost while a transaction was committed");
        proxy.forwards();
        assertThat(Database.rows("select number from member")).containsExactly("1");
    }

    @Test
    void connections_are_given_back_whatever_happened() {
        proxy.answers(exchange -> Proxy.send(exchange, 503, new byte[0]));
        for (int i = 0; i < 5; i++) {
            failure();
            assertThatThrownBy(() -> orm.em()
                            .fork()
                            .persist(new Member(1, "ann@example.org"))
                            .flush())
                    .isInstanceOf(ConnectionException.class);
        }
        proxy.forwards();
        assertThat(em.count(Member.class)).isZero();
    }

    @Test
    void waiting_for_a_connection_ends() {
        var one = orm.em().fork().begin();
        var two = orm.em().fork().begin();
        assertThatThrownBy(() -> em.count(Member.class))
                .isInstanceOf(ConnectionException.class)
                .hasMessage("All 2 connections have been in use for 2000 ms. Are transactions and rows closed in time?"
                        + " Else raise poolSize(…).");
        one.close();
        two.close();
        assertThat(em.count(Member.class)).isZero();
    }

    @Test
    void an_interrupted_thread_does_not_wait() throws Exception {
        var asked = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        proxy.answers(exchange -> {
            asked.countDown();
            try {
                over.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        });
        var seen = new CompletableFuture<DriverException>();
        var thread = new Thread(() -> {
            var error = failure();
            seen.complete(Thread.currentThread().isInterrupted() ? error : new DriverException("not set", error));
        });
        thread.start();
        asked.await();
        thread.interrupt();

        assertThat(seen.get())
                .isInstanceOf(ConnectionException.class)
                .hasMessageStartingWith("The thread was interrupted while it waited for ");
        over.countDown();
        proxy.forwards();
        assertThat(em.count(Member.class)).isZero();
    }

    @Test
    void a_commit_whose_answer_takes_too_long_says_that_nobody_knows() {
        try (var hurried = Orm.init(LibSql.driver(), o -> options(o).statementTimeout(Duration.ofMillis(700)))) {
            var mine = hurried.em().fork();
            var transaction = mine.begin();
            mine.persist(new Member(1, "ann@example.org")).flush();
            var over = new CountDownLatch(1);
            proxy.answers(exchange -> {
                try {
                    over.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            });
            assertThatThrownBy(transaction::commit)
                    .isInstanceOfSatisfying(
                            ConnectionException.class,
                            error -> assertThat(error.isOutcomeUnknown()).isTrue());
            over.countDown();
            proxy.forwards();
        }
    }

    @Test
    void a_slow_answer_is_not_waited_for_longer_than_a_statement_may_take() {
        try (var hurried = Orm.init(LibSql.driver(), o -> options(o).statementTimeout(Duration.ofMillis(700)))) {
            var mine = hurried.em().fork();
            var over = new CountDownLatch(1);
            proxy.answers(exchange -> {
                try {
                    over.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            });
            assertThatThrownBy(
                            () -> mine.persist(new Member(1, "ann@example.org")).flush())
                    .isInstanceOf(StatementTimeoutException.class)
                    .hasMessage(proxy.url() + " has not answered within 700 ms. A transaction that was open has been"
                            + " undone. Allow more with statementTimeout(…), or ask for less at once.");
            over.countDown();
            proxy.forwards();
            mine.flush();
            assertThat(Database.rows("select number from member")).containsExactly("1");
        }
    }

    @Test
    void a_closed_database_is_not_used() {
        var closed = Orm.init(LibSql.driver(), this::options);
        var late = closed.em().fork();
        closed.close();

        assertThatThrownBy(() -> late.count(Member.class))
                .isInstanceOf(ConnectionException.class)
                .hasMessage("This ORM is closed, and its connections with it. Open another one.");
    }
}
