package dev.entia.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.driver.Driver;
import dev.entia.driver.FetchNode;
import dev.entia.driver.FetchNode.Content;
import dev.entia.driver.Read;
import dev.entia.driver.ReadShape;
import dev.entia.driver.WriteBatch;
import dev.entia.driver.WriteShape;
import dev.entia.error.ConnectionException;
import dev.entia.error.DriverException;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Metadata;
import dev.entia.meta.MetadataFactory;
import dev.entia.meta.NamingStrategy;
import dev.entia.query.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One database in memory for a whole ORM. */
final class InMemoryTest {

    private EntityMeta<?> member;
    private Driver driver;

    @BeforeEach
    void open() {
        Metadata metadata = MetadataFactory.create(List.of(Member.class), NamingStrategy.SNAKE_CASE);
        member = metadata.entity(Member.class);
        var provider = Sqlite.driver();
        driver = provider.open(provider.options().url(":memory:"), metadata);
        driver.storage().orElseThrow().create();
        for (int number = 1; number <= 3; number++) insert(number);
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void every_session_sees_the_same_database() {
        try (var session = driver.open()) {
            assertThat(count(session)).isEqualTo(3);
        }
    }

    @Test
    void two_databases_are_two() {
        try (var other = Orm.init(Sqlite.driver(), o -> o.entities(Member.class).url(":memory:"))) {
            other.schema().create();
            assertThat(other.em().fork().count(Member.class)).isZero();
        }
    }

    @Test
    void open_rows_keep_nobody_waiting() {
        try (var session = driver.open();
                var other = driver.open();
                var outer = session.read(all())) {
            assertThat(outer.next()).isTrue();
            try (var inner = other.read(all())) {
                assertThat(inner.next()).isTrue();
                insert(4);
            }
            assertThat(outer.next()).isTrue();
            assertThat(outer.next()).isTrue();
            assertThat(outer.next()).isFalse();
        }
    }

    @Test
    void rows_of_a_transaction_may_be_open_while_it_writes() {
        try (var session = driver.open()) {
            var transactions = session.transactions().orElseThrow();
            transactions.begin();
            try (var rows = session.read(all())) {
                assertThat(rows.next()).isTrue();
                session.write(batch(4));
                assertThat(rows.next()).isTrue();
            }
            transactions.commit();
            assertThat(count(session)).isEqualTo(4);
        }
    }

    @Test
    void nobody_sees_what_another_has_not_committed() throws Exception {
        var written = new CountDownLatch(1);
        var threads = Executors.newSingleThreadExecutor();
        try (var session = driver.open()) {
            Future<Long> seen = threads.submit(() -> {
                written.await();
                try (var other = driver.open()) {
                    return count(other);
                }
            });
            session.transactions().orElseThrow().begin();
            session.write(batch(4));
            written.countDown();
            Thread.sleep(50);
            session.transactions().orElseThrow().rollback();
            assertThat(seen.get()).isEqualTo(3);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_second_session_in_the_thread_of_a_transaction_is_told_at_once() {
        try (var session = driver.open();
                var other = driver.open()) {
            session.transactions().orElseThrow().begin();

            assertThatThrownBy(() -> other.read(all()))
                    .isInstanceOf(DriverException.class)
                    .hasMessage(
                            "This database has one connection, and another entity manager has a transaction open on it"
                                    + " in this very thread: waiting would never end. Use the entity manager of the transaction, or"
                                    + " a database file instead of memory.");
            session.transactions().orElseThrow().commit();
            assertThat(count(other)).isEqualTo(3);
        }
    }

    @Test
    void many_threads_take_turns() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        var done = new ArrayList<Future<?>>();
        for (int i = 0; i < 8; i++) {
            int first = 100 + i * 100;
            done.add(threads.submit(() -> {
                try (var session = driver.open()) {
                    for (int number = first; number < first + 20; number++) {
                        session.transactions().orElseThrow().begin();
                        session.write(batch(number));
                        count(session);
                        session.transactions().orElseThrow().commit();
                        count(session);
                    }
                }
            }));
        }
        for (var each : done) each.get();
        threads.shutdown();

        try (var session = driver.open()) {
            assertThat(count(session)).isEqualTo(163);
        }
    }

    @Test
    void closing_a_session_ends_its_transaction() {
        var session = driver.open();
        session.transactions().orElseThrow().begin();
        session.write(batch(4));
        session.close();

        try (var other = driver.open()) {
            assertThat(count(other)).isEqualTo(3);
        }
    }

    @Test
    void a_closed_database_says_so() {
        driver.close();
        driver.close();

        try (var session = driver.open()) {
            assertThatThrownBy(() -> session.read(all()))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessage("This ORM is closed, and its connections with it. Open another one.");
        }
    }

    private void insert(int number) {
        try (var session = driver.open()) {
            session.write(batch(number));
        }
    }

    private WriteBatch batch(int number) {
        var properties = List.of(member.property("number"), member.property("email"), member.property("age"));
        var shape = new WriteShape.Insert(member, properties, List.of());
        return new WriteBatch(shape, List.of(new Object[] {number}, new Object[] {"m" + number}, new Object[] {20}), 1);
    }

    private Read all() {
        return read(ReadShape.Result.ROWS);
    }

    private Read read(ReadShape.Result result) {
        var root = new FetchNode(member, Content.STORED, List.of());
        return Read.of(new ReadShape(result, root, null, Condition.allOf(), List.of(), null, null));
    }

    private long count(dev.entia.driver.DriverSession session) {
        try (var rows = session.read(read(ReadShape.Result.COUNT))) {
            rows.next();
            return rows.getLong(0);
        }
    }
}
