package dev.entia.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.entia.Orm;
import dev.entia.driver.Capability;
import dev.entia.error.DriverException;
import dev.entia.error.ForeignKeyConstraintViolationException;
import dev.entia.meta.MetadataFactory;
import dev.entia.meta.NamingStrategy;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What happens to connections. */
final class ConnectionsTest {

    private Database database;
    private Orm orm;

    @BeforeEach
    void open() {
        database = Database.empty("connections");
        orm = Orm.init(
                PostgreSql.driver(),
                o -> o.entities(Member.class)
                        .url(database.url("&ApplicationName=ours"))
                        .poolSize(1));
        orm.schema().create();
    }

    @AfterEach
    void close() {
        if (orm != null) orm.close();
    }

    @Test
    void a_connection_is_in_no_transaction_after_one() {
        orm.em().fork().transactional(tx -> tx.persist(new Member(1, "ann@example.org")));
        assertIdle();

        var em = orm.em().fork();
        assertThatThrownBy(() -> em.transactional(tx -> {
                    tx.persist(new Member(2, "ben@example.org")).flush();
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertIdle();
        assertThat(database.texts("select number from member")).containsExactly("1");
    }

    @Test
    void a_commit_that_fails_undoes_everything_and_can_be_tried_again() {
        database.run("alter table member alter constraint member_sponsor_number_foreign deferrable initially deferred");
        var em = orm.em().fork();
        var member = new Member(1, "ann@example.org");
        member.sponsor = em.ref(Member.class, 99);
        em.persist(member);

        assertThatThrownBy(em::flush)
                .isInstanceOf(ForeignKeyConstraintViolationException.class)
                .hasMessageEndingWith("in: commit");
        assertIdle();
        assertThat(database.texts("select number from member")).isEmpty();

        database.run("insert into member (number, email, age, city) values (99, 'z@example.org', 18, '')");
        em.flush();
        assertThat(database.texts("select number from member order by number")).containsExactly("1", "99");
    }

    @Test
    void a_commit_after_a_failed_statement_is_told_to_have_kept_nothing() {
        var em = orm.em().fork();
        assertThatThrownBy(() -> em.transactional(tx -> {
                    tx.persist(new Member(1, "ann@example.org")).flush();
                    try (var statement = tx.unwrap(Connection.class).createStatement()) {
                        assertThatThrownBy(() -> statement.execute("selct")).isInstanceOf(SQLException.class);
                    }
                }))
                .isInstanceOf(DriverException.class)
                .hasMessage(
                        "A statement in this transaction failed, so PostgreSQL commits nothing of it: all of it has been"
                                + " undone. Let such a failure end the transaction, or run what may fail in a transaction"
                                + " inside it, em.transactional(…), which is undone alone.");
        assertIdle();
        assertThat(database.texts("select number from member")).isEmpty();

        em.flush();
        assertThat(database.texts("select number from member")).containsExactly("1");
    }

    @Test
    void a_failed_statement_in_a_transaction_inside_another_leaves_the_outer_one() {
        orm.em().fork().transactional(tx -> {
            tx.persist(new Member(1, "ann@example.org"));
            var lost = new Member(2, "ben@example.org");
            assertThatThrownBy(() -> tx.transactional(inner -> {
                        inner.persist(lost).flush();
                        try (var statement = inner.unwrap(Connection.class).createStatement()) {
                            assertThatThrownBy(() -> statement.execute("selct")).isInstanceOf(SQLException.class);
                        }
                    }))
                    .hasMessageStartingWith("A statement in this transaction failed");
            tx.remove(lost);
            tx.persist(new Member(3, "eve@example.org"));
        });
        assertThat(database.texts("select number from member order by number")).containsExactly("1", "3");
    }

    private void assertIdle() {
        assertThat(database.texts("select state from pg_stat_activity where application_name = 'ours'"))
                .containsExactly("idle");
    }

    @Test
    void a_read_replaces_a_connection_that_died_while_it_was_idle() {
        assertThat(orm.em().fork().count(Member.class)).isZero();
        var dead = process();
        database.run("select pg_terminate_backend(" + dead + ", 5000)");

        assertThat(orm.em().fork().count(Member.class)).isZero();
        assertThat(process()).isNotEqualTo(dead);
        assertIdle();
    }

    private String process() {
        return database.texts("select pid from pg_stat_activity where application_name = 'ours'")
                .get(0);
    }

    @Test
    void a_data_source_of_the_application_is_used() {
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        try (var own =
                Orm.init(PostgreSql.driver(), o -> o.entities(Member.class).dataSource(source))) {
            own.em().fork().persist(new Member(1, "ann@example.org")).flush();

            assertThat(own.em().fork().count(Member.class)).isEqualTo(1);
        }
    }

    @Test
    void connections_that_are_not_in_auto_commit_mode_are_while_they_are_used() throws SQLException {
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl(database.url());
            pool.setMaximumPoolSize(1);
            pool.setAutoCommit(false);
            try (var orm = Orm.init(
                    PostgreSql.driver(),
                    o -> o.entities(Member.class).dataSource(pool).statementTimeout(Duration.ofSeconds(20)))) {
                assertThat(orm.em().fork().count(Member.class)).isZero();
                assertThat(database.texts("select pid from pg_stat_activity where state = 'idle in transaction'"))
                        .isEmpty();
                orm.em().fork().persist(new Member(1, "ann@example.org")).flush();
                assertThat(database.texts("select number from member")).containsExactly("1");
            }
            try (var connection = pool.getConnection();
                    var statement = connection.createStatement();
                    var timeout = statement.executeQuery("show statement_timeout")) {
                assertThat(connection.getAutoCommit()).isFalse();
                assertThat(timeout.next() ? timeout.getString(1) : "").isEqualTo("20s");
            }
        }
    }

    /** As one that is bound to a thread does. */
    @Test
    void a_source_may_hand_out_the_connection_of_an_open_transaction_again() throws SQLException {
        try (var only = database.connection()) {
            var source = new PGSimpleDataSource() {
                @Override
                public Connection getConnection() {
                    return (Connection) Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (proxy, method, arguments) ->
                                    method.getName().equals("close") ? null : method.invoke(only, arguments));
                }
            };
            try (var own =
                    Orm.init(PostgreSql.driver(), o -> o.entities(Member.class).dataSource(source))) {
                assertThatThrownBy(() -> own.em().fork().transactional(tx -> {
                            tx.persist(new Member(1, "ann@example.org")).flush();
                            assertThat(own.em().fork().count(Member.class)).isEqualTo(1);
                            throw new IllegalStateException("no");
                        }))
                        .isInstanceOf(IllegalStateException.class);
                assertThat(own.em().fork().count(Member.class)).isZero();
            }
        }
    }

    @Test
    void rows_do_not_stream() {
        var provider = PostgreSql.driver();
        var metadata = MetadataFactory.create(List.of(Member.class), NamingStrategy.SNAKE_CASE);
        try (var driver = provider.open(provider.options().url(database.url()), metadata)) {
            assertThat(driver.capabilities()).doesNotContain(Capability.STREAMING);
        }
    }
}
