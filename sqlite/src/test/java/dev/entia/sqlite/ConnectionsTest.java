package dev.entia.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.error.ConnectionException;
import dev.entia.error.ForeignKeyConstraintViolationException;
import dev.entia.error.TableNotFoundException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.error.ValidationException;
import dev.entia.sql.SqlOptions;
import dev.entia.sql.run.Credentials;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConnectionsTest {

    @TempDir
    private Path folder;

    private Orm orm(Consumer<SqlOptions> options) {
        var orm = Orm.init(Sqlite.driver(), o -> options.accept(o.entities(Member.class)));
        orm.schema().create();
        return orm;
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("members.db");
    }

    @Test
    void a_file_is_in_wal_mode_while_it_is_open_and_one_file_afterwards() throws Exception {
        try (var orm = orm(o -> o.url(folder.resolve("members.db").toString()))) {
            orm.em().fork().persist(new Member(1, "ann@example.org")).flush();
            assertThat(folder.resolve("members.db-wal")).exists();
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("members.db"));
        }
    }

    @Test
    void a_file_url_with_parameters_is_a_file() {
        try (var orm = orm(o -> o.url("file:" + folder.resolve("members.db") + "?cache=private"))) {
            assertThat(orm.em().fork().count(Member.class)).isZero();
        }
        assertThat(folder.resolve("members.db")).exists();
    }

    @Test
    void foreign_keys_are_checked_on_a_given_data_source_too() {
        try (var orm = orm(o -> o.dataSource(new CountingSource(url())))) {
            var em = orm.em().fork();
            var member = new Member(1, "ann@example.org");
            member.sponsor = em.ref(Member.class, 99);

            assertThatThrownBy(() -> em.persist(member).flush())
                    .isInstanceOf(ForeignKeyConstraintViolationException.class);
        }
    }

    @Test
    void no_connection_is_held_between_statements() {
        var source = new CountingSource(url());
        try (var orm = orm(o -> o.dataSource(source))) {
            var em = orm.em().fork();
            em.persist(new Member(1, "ann@example.org")).flush();
            em.findAll(Member.class);
            assertThat(source.open()).isZero();
        }
    }

    @Test
    void a_transaction_holds_one_connection() {
        var source = new CountingSource(url());
        try (var orm = orm(o -> o.dataSource(source))) {
            int before = source.opened();
            orm.em().fork().transactional(em -> {
                em.persist(new Member(1, "ann@example.org")).flush();
                em.findAll(Member.class);
                assertThat(source.open()).isEqualTo(1);
            });
            assertThat(source.opened() - before).isEqualTo(1);
            assertThat(source.open()).isZero();
        }
    }

    @Test
    void no_connection_is_held_after_errors() throws Exception {
        var source = new CountingSource(url());
        try (var orm = orm(o -> o.dataSource(source))) {
            var em = orm.em().fork();
            em.persist(new Member(1, "ann@example.org")).flush();
            failing(orm.em().fork());
            try (var connection = DriverManager.getConnection(url());
                    var statement = connection.createStatement()) {
                statement.execute("drop table member_friends");
                statement.execute("drop table member");
            }
            assertThatThrownBy(() -> em.count(Member.class)).isInstanceOf(TableNotFoundException.class);
            assertThat(source.open()).isZero();
        }
    }

    private static void failing(EntityManager em) {
        em.persist(new Member(2, "ann@example.org"));
        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        assertThatThrownBy(() -> em.transactional(tx -> {
                    tx.flush();
                }))
                .isInstanceOf(UniqueConstraintViolationException.class);
    }

    @Test
    void a_connection_that_breaks_in_a_flush_is_told_and_thrown_away() {
        var source = new CountingSource(url());
        try (var orm = orm(o -> o.dataSource(source))) {
            var em = orm.em().fork();
            assertThatThrownBy(() -> em.transactional(tx -> {
                        tx.persist(new Member(1, "ann@example.org")).flush();
                        source.breakAll();
                        tx.persist(new Member(2, "ben@example.org")).flush();
                    }))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageStartingWith("The connection to the database failed. The database says: ");
            assertThat(source.open()).isZero();
            assertThat(orm.em().fork().count(Member.class)).isZero();
        }
    }

    @Test
    void a_read_that_gets_no_connection_asks_the_pool_once() throws Exception {
        var asked = new AtomicInteger();
        try (var pool = new HikariDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                asked.incrementAndGet();
                return super.getConnection();
            }
        }) {
            pool.setJdbcUrl(url());
            pool.setMaximumPoolSize(1);
            pool.setConnectionTimeout(250);
            try (var orm = orm(o -> o.dataSource(pool));
                    var taken = pool.getConnection()) {
                assertThat(taken).isNotNull();
                asked.set(0);
                assertThatThrownBy(() -> orm.em().fork().findAll(Member.class)).isInstanceOf(ConnectionException.class);
                assertThat(asked).hasValue(1);
            }
        }
    }

    @Test
    void a_read_that_finds_its_connection_dead_takes_another() throws Exception {
        var source = new CountingSource(url());
        try (var pool = new HikariDataSource()) {
            pool.setDataSource(source);
            pool.setMaximumPoolSize(1);
            try (var orm = orm(o -> o.dataSource(pool))) {
                orm.em().fork().count(Member.class);
                int before = source.opened();
                source.breakAll();
                assertThat(orm.em().fork().count(Member.class)).isZero();
                assertThat(source.opened()).isGreaterThan(before);
            }
        }
    }

    @Test
    void a_pool_forgets_a_connection_that_broke() throws Exception {
        var source = new CountingSource(url());
        try (var pool = new HikariDataSource()) {
            pool.setDataSource(source);
            pool.setMaximumPoolSize(1);
            try (var orm = orm(o -> o.dataSource(pool))) {
                var em = orm.em().fork();
                assertThatThrownBy(() -> em.transactional(tx -> {
                            tx.persist(new Member(1, "ann@example.org")).flush();
                            source.breakAll();
                            tx.persist(new Member(2, "ben@example.org")).flush();
                        }))
                        .isInstanceOf(ConnectionException.class);

                assertThat(orm.em().fork().count(Member.class)).isZero();
            }
            assertThat(pool.isClosed()).isFalse();
        }
    }

    @Test
    void no_statement_stays_open_on_the_connections_of_a_given_pool() throws Exception {
        try (var pool = new HikariDataSource()) {
            var source = new StatementsSource(url());
            pool.setDataSource(source);
            try (var orm = orm(o -> o.dataSource(pool))) {
                assertThat(orm.em().fork().count(Member.class)).isZero();
                assertThat(source.open()).isPositive();
            }
            assertThat(source.open()).isZero();
            assertThat(pool.isClosed()).isFalse();
        }
    }

    @Test
    void no_statement_stays_open_on_a_connection_that_is_given_back_to_a_pool_after_the_end() throws Exception {
        try (var pool = new HikariDataSource()) {
            var source = new StatementsSource(url());
            pool.setDataSource(source);
            var orm = orm(o -> o.dataSource(pool));
            assertClosed(() -> orm.em().fork().transactional(tx -> {
                assertThat(tx.count(Member.class)).isZero();
                orm.close();
                assertThat(source.open()).isPositive();
            }));
            assertThat(source.open()).isZero();
        }
    }

    @Test
    void connections_that_are_not_in_auto_commit_mode_are_while_they_are_used() throws Exception {
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl(url());
            pool.setMaximumPoolSize(1);
            pool.setAutoCommit(false);
            try (var orm = orm(o -> o.dataSource(pool));
                    var other = Orm.init(
                            Sqlite.driver(), o -> o.entities(Member.class).url(url()))) {
                assertThat(orm.em().fork().count(Member.class)).isZero();
                other.em().fork().persist(new Member(1, "ann@example.org")).flush();
                assertThat(orm.em().fork().count(Member.class)).isEqualTo(1);
                orm.em().fork().persist(new Member(2, "ben@example.org")).flush();
                assertThat(other.em().fork().count(Member.class)).isEqualTo(2);
            }
            try (var connection = pool.getConnection()) {
                assertThat(connection.getAutoCommit()).isFalse();
            }
        }
    }

    @Test
    void a_pool_that_is_used_up_names_its_size_and_how_long_it_was_waited_for() {
        try (var orm = orm(o -> o.url(url()).poolSize(1).connectionTimeout(Duration.ofMillis(300)))) {
            orm.em().fork().transactional(tx -> {
                tx.count(Member.class);
                assertThatThrownBy(() -> orm.em().fork().count(Member.class))
                        .isInstanceOf(ConnectionException.class)
                        .hasMessage(
                                "All 1 connections of the pool were in use for 300 ms. Raise poolSize(…) or"
                                        + " connectionTimeout(…), keep transactions short, and close entity managers that have one open.");
            });
            assertThat(orm.em().fork().count(Member.class)).isZero();
        }
    }

    @Test
    void a_closed_orm_says_so_and_may_be_closed_again() {
        var orm = orm(o -> o.url(url()));
        var em = orm.em().fork();
        orm.close();
        orm.close();
        assertThatThrownBy(() -> em.count(Member.class))
                .isInstanceOf(ConnectionException.class)
                .hasMessage("This ORM is closed, and its connections with it. Open another one.");
    }

    @Test
    void a_commit_after_the_end_keeps_nothing_and_leaves_no_lock() throws Exception {
        assertKeepsNothing(orm(o -> o.url(url())));
    }

    @Test
    void a_commit_after_the_end_keeps_nothing_on_a_given_data_source() throws Exception {
        var source = new CountingSource(url());
        assertKeepsNothing(orm(o -> o.dataSource(source)));
        assertThat(source.open()).isZero();
    }

    @Test
    void a_commit_after_the_end_keeps_nothing_on_a_connection_that_was_customized() throws Exception {
        assertKeepsNothing(orm(o -> o.url(url()).onAcquire(on -> on.run("select 1"))));
    }

    private void assertKeepsNothing(Orm orm) throws SQLException {
        var em = orm.em().fork();
        var transaction = em.begin();
        em.persist(new Member(1, "ann@example.org")).flush();
        orm.close();

        assertClosed(() -> em.count(Member.class));
        assertClosed(transaction::commit);
        assertThat(em.isInTransaction()).isFalse();
        try (var connection = DriverManager.getConnection(url() + "?busy_timeout=0");
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("select count(*) from member")) {
                assertThat(rows.getInt(1)).isZero();
            }
            statement.execute("delete from member");
        }
        assertThat(folder.resolve("members.db-wal")).doesNotExist();
    }

    private static void assertClosed(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(ConnectionException.class, failure -> {
                    assertThat(failure.isRetryable()).isFalse();
                    assertThat(failure.isOutcomeUnknown()).isFalse();
                })
                .hasMessage("This ORM is closed, and its connections with it. Open another one.");
    }

    @Test
    void what_the_application_runs_on_connections_holds_none_when_it_fails() {
        var source = new CountingSource(url());
        try (var orm = orm(o -> o.dataSource(source).onAcquire(on -> on.run("insert into nowhere values (?)", 1)))) {
            assertThatThrownBy(() -> orm.em().fork().count(Member.class)).isInstanceOf(TableNotFoundException.class);
            assertThatThrownBy(() -> orm.em().fork().transactional(tx -> tx.count(Member.class)))
                    .isInstanceOf(TableNotFoundException.class);
            assertThat(source.open()).isZero();
        }
    }

    @Test
    void statements_run_on_connections_before_and_after_work() {
        var source = new CountingSource(url());
        try (var orm = orm(o -> o.dataSource(source)
                .onAcquire(on -> {
                    on.run("create temporary table present (tenant)");
                    on.run("insert into present values (?)", "ann");
                    on.run("select tenant from present where tenant = ?", "ann");
                })
                .onRelease(on -> on.run("drop table present")))) {
            orm.em().fork().persist(new Member(1, "ann@example.org")).flush();
            assertThat(orm.em().fork().count(Member.class)).isEqualTo(1);
            assertThat(source.open()).isZero();
        }
    }

    @Test
    void what_sqlite_has_no_use_for_is_refused() {
        assertThatThrownBy(() -> orm(o -> o.url(url()).replica(url())))
                .isInstanceOf(ValidationException.class)
                .hasMessage("SQLite reads a file as it is: a replica(…) of it has nobody to keep it up. Leave it out.");
        assertThatThrownBy(() -> orm(o -> o.url(url()).credentials(() -> new Credentials("ann", "s3cret"))))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("SQLite knows no users");
    }

    @Test
    void settings_reach_the_jdbc_driver() {
        var readOnly = "1";
        var missing = folder.resolve("missing.db").toString();
        assertThatThrownBy(() -> orm(o -> o.url(missing).driverProperty("open_mode", readOnly)))
                .isInstanceOf(ConnectionException.class);
    }

    @Test
    void sqlite_knows_no_users() {
        assertThatThrownBy(() -> orm(o -> o.url(url()).user("ann")))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "SQLite knows no users: leave user(…) and password(…) out. A database file is protected by its"
                                + " permissions.");
    }

    @Test
    void a_database_must_be_named() {
        assertThatThrownBy(() -> orm(o -> {}))
                .isInstanceOf(ValidationException.class)
                .hasMessage("No database is given. Say where it is with url(…), or hand over a dataSource(…).");
    }
}
