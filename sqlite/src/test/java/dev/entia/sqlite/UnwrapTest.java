package dev.entia.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.RequestContext;
import dev.entia.error.TransactionStateException;
import dev.entia.error.ValidationException;
import dev.entia.sql.SqlOptions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connection of JDBC that a transaction has. */
final class UnwrapTest {

    @TempDir
    private Path folder;

    private Orm orm(Consumer<SqlOptions> options) {
        var orm = Orm.init(Sqlite.driver(), o -> options.accept(o.entities(Member.class)));
        orm.schema().create();
        return orm;
    }

    private String file() {
        return folder.resolve("members.db").toString();
    }

    private List<Consumer<SqlOptions>> ways() {
        return List.of(
                o -> o.url(":memory:"),
                o -> o.url(":memory:").onAcquire(on -> on.run("pragma foreign_keys")),
                o -> o.url(file()),
                o -> o.url(file()).onAcquire(on -> on.run("pragma foreign_keys")));
    }

    private static void age(EntityManager em, int age) throws SQLException {
        try (Statement statement = em.unwrap(Connection.class).createStatement()) {
            statement.execute("update member set age = " + age);
        }
    }

    @Test
    void it_is_the_one_that_the_transaction_writes_on() throws SQLException {
        for (var way : ways()) {
            try (var orm = orm(way)) {
                var em = orm.em().fork();
                em.transactional(tx -> {
                    tx.persist(new Member(1, "ann@example.org")).flush();
                    age(tx, 40);
                    assertThat(tx.unwrap(Connection.class)).isSameAs(tx.unwrap(Connection.class));
                });
                assertThat(orm.em().fork().findOneOrFail(Member.class, 1).age).isEqualTo(40);
                orm.schema().drop();
            }
        }
    }

    @Test
    void what_is_done_there_is_rolled_back_with_the_transaction() throws SQLException {
        for (var way : ways()) {
            try (var orm = orm(way)) {
                orm.em().fork().persist(new Member(1, "ann@example.org")).flush();
                var em = orm.em().fork();
                try (var transaction = em.begin()) {
                    age(em, 40);
                    transaction.rollback();
                }
                assertThat(em.findOneOrFail(Member.class, 1).age).isEqualTo(18);
                orm.schema().drop();
            }
        }
    }

    @Test
    void what_is_pending_is_not_flushed_and_what_is_in_memory_not_changed() throws SQLException {
        try (var orm = orm(o -> o.url(":memory:"))) {
            var em = orm.em().fork();
            var ann = new Member(1, "ann@example.org");
            em.transactional(tx -> {
                tx.persist(ann);
                age(tx, 40);
                tx.flush();
                assertThat(tx.refresh(ann).age).isEqualTo(18);
                age(tx, 41);
                assertThat(ann.age).isEqualTo(18);
                assertThat(tx.refresh(ann).age).isEqualTo(41);
            });
        }
    }

    @Test
    void the_entity_manager_of_a_context_gives_it_too() {
        try (var orm = orm(o -> o.url(":memory:"));
                var context = RequestContext.open(orm.em())) {
            orm.em()
                    .transactional(
                            tx -> assertThat(orm.em().unwrap(Connection.class)).isSameAs(tx.unwrap(Connection.class)));
            assertThat(context).isNotNull();
        }
    }

    @Test
    void outside_a_transaction_there_is_none() {
        for (var way : ways()) {
            try (var orm = orm(way)) {
                assertThatThrownBy(() -> orm.em().fork().unwrap(Connection.class))
                        .isInstanceOf(TransactionStateException.class)
                        .hasMessage(
                                "em.unwrap(Connection.class) gives the connection of the transaction, and none is open:"
                                        + " outside of one every statement borrows a connection of its own. Call it inside"
                                        + " em.transactional(tx -> …).");
                orm.schema().drop();
            }
        }
    }

    @Test
    void there_is_nothing_else() {
        try (var orm = orm(o -> o.url(":memory:"))) {
            assertThatThrownBy(() -> orm.em().fork().unwrap(Statement.class))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage(
                            "em.unwrap(…) was asked for a java.sql.Statement, and the driver of this ORM (SQLite) has"
                                    + " nothing of that type. Ask for what its module offers.");
        }
    }
}
