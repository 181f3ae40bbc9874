package dev.entia.mysql;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.error.DriverException;
import dev.entia.error.LockWaitTimeoutException;
import dev.entia.error.StatementTimeoutException;
import dev.entia.query.Lock;
import dev.entia.sql.SqlOptions;
import dev.entia.testkit.domain.Shelf;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Timeouts as the server and its JDBC driver are told of them. */
public abstract class TimeoutsSpec {

    private final TestedServer server;

    protected TimeoutsSpec(TestedServer server) {
        this.server = server;
    }

    private Database database;

    @BeforeEach
    void create() {
        database = server.empty("timeouts");
        try (var orm = open(o -> {})) {
            orm.schema().create();
            orm.em().fork().persist(new Shelf(1L, "Library")).flush();
        }
    }

    private Orm open(Consumer<SqlOptions> options) {
        return Orm.init(
                server.driver(),
                o -> options.accept(o.entities(Shelf.class).url(database.url()).poolSize(2)));
    }

    @Test
    void a_read_that_takes_too_long_is_ended() throws SQLException {
        whileLocked(() -> {
            try (var orm = open(o -> o.statementTimeout(Duration.ofSeconds(1)))) {
                ends(
                        StatementTimeoutException.class,
                        () -> orm.em()
                                .fork()
                                .transactional(tx -> tx.findOne(Shelf.class, 1L, o -> o.lock(Lock.WRITE))));
            }
        });
    }

    @Test
    void a_write_that_takes_too_long_is_ended() throws SQLException {
        whileLocked(() -> {
            try (var orm = open(o -> o.statementTimeout(Duration.ofSeconds(1)))) {
                var em = orm.em().fork();
                em.findOneOrFail(Shelf.class, 1L).setRoom("Cellar");
                ends(StatementTimeoutException.class, em::flush);
            }
        });
    }

    @Test
    void waiting_for_a_lock_ends_in_time() throws SQLException {
        whileLocked(() -> {
            try (var orm = open(o -> o.lockTimeout(Duration.ofSeconds(1)))) {
                var em = orm.em().fork();
                em.findOneOrFail(Shelf.class, 1L).setRoom("Cellar");
                ends(LockWaitTimeoutException.class, em::flush);
            }
        });
    }

    private static void ends(Class<? extends DriverException> expected, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(expected);
    }

    private void whileLocked(Runnable work) throws SQLException {
        try (var connection = database.connection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select * from shelf for update");
                work.run();
            }
            connection.rollback();
        }
    }
}
