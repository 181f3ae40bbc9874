package dev.entia.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.driver.Isolation;
import dev.entia.error.LockWaitTimeoutException;
import dev.entia.error.StatementTimeoutException;
import dev.entia.query.Lock;
import dev.entia.sql.SqlOptions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Timeouts and transactions as PostgreSQL is told of them. */
final class TimeoutsTest {

    private Database database;

    @BeforeEach
    void create() {
        database = Database.empty("timeouts");
        try (var orm = open(o -> {})) {
            orm.schema().create();
            orm.em().fork().persist(new Member(1, "ann@example.org")).flush();
        }
    }

    private Orm open(Consumer<SqlOptions> options) {
        return Orm.init(
                PostgreSql.driver(),
                o -> options.accept(o.entities(Member.class).url(database.url()).poolSize(2)));
    }

    @Test
    void a_statement_that_takes_too_long_is_ended() throws SQLException {
        whileLocked(() -> {
            try (var orm = open(o -> o.statementTimeout(Duration.ofMillis(300)))) {
                var em = orm.em().fork();
                assertThatThrownBy(() -> em.transactional(tx -> tx.findOne(Member.class, 1, o -> o.lock(Lock.WRITE))))
                        .isInstanceOf(StatementTimeoutException.class)
                        .hasMessageStartingWith("The statement took longer than it may. The database says: ");
            }
        });
    }

    @Test
    void waiting_for_a_lock_ends_in_time() throws SQLException {
        whileLocked(() -> {
            try (var orm = open(o -> o.lockTimeout(Duration.ofMillis(300)))) {
                var em = orm.em().fork();
                assertThatThrownBy(() -> em.transactional(tx -> tx.findOne(Member.class, 1, o -> o.lock(Lock.WRITE))))
                        .isInstanceOf(LockWaitTimeoutException.class);
            }
        });
    }

    /** What a trigger sees of the transaction that an update is part of, with the connection's settings. */
    @Test
    void the_server_is_told_how_a_transaction_is_to_be_run() {
        database.run(
                "create function seen() returns trigger language plpgsql as $$ begin"
                        + " new.email := current_setting('transaction_isolation'); return new; end $$",
                "create trigger seen before update on member for each row execute function seen()");
        try (var orm = open(o -> {})) {
            for (var level : Isolation.values()) {
                orm.em().fork().transactional(o -> o.isolation(level), tx -> tx.findOneOrFail(Member.class, 1).age++);
                assertThat(database.texts("select email from member"))
                        .containsExactly(
                                switch (level) {
                                    case READ_UNCOMMITTED -> "read uncommitted";
                                    case READ_COMMITTED -> "read committed";
                                    case REPEATABLE_READ, SNAPSHOT -> "repeatable read";
                                    case SERIALIZABLE -> "serializable";
                                });
            }
            orm.em().fork().transactional(tx -> tx.findOneOrFail(Member.class, 1).age++);
            assertThat(database.texts("select email from member")).containsExactly("read committed");
        }
    }

    private void whileLocked(Runnable work) throws SQLException {
        try (var connection = database.connection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select * from member for update");
                work.run();
            }
            connection.rollback();
        }
    }
}
