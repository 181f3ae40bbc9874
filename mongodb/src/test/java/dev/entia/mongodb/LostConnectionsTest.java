package dev.entia.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.error.ConnectionException;
import dev.entia.error.DriverException;
import dev.entia.error.TransactionConflictException;
import dev.entia.servers.Server;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.Catalogue;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What happens to connections is no loss. A transaction of MongoDB is not bound to one, and its driver tries reads, writes
 * and commits again: here are the cases in which that does not help. The gateway of the tests makes commands fail.
 */
final class LostConnectionsTest {

    private final MongoClient faults = MongoClients.create(Server.MONGODB.url());
    private Orm orm;
    private EntityManager em;

    @BeforeEach
    void start() {
        Databases.database("entia_lost").drop();
        orm = Orm.init(
                MongoDb.driver(),
                o -> o.entities(Catalogue.entities()).client(Databases.client()).database("entia_lost"));
        orm.schema().create();
        em = orm.em().fork();
    }

    @AfterEach
    void stop() {
        fail("off", "insert", "commitTransaction", "find");
        orm.close();
        faults.close();
    }

    @Test
    void a_read_is_tried_again() {
        em.persist(author("Ann")).flush();
        dropConnections();

        assertThat(orm.em().fork().count(Author.class)).isEqualTo(1);
    }

    @Test
    void a_commit_whose_answer_is_lost_is_asked_for_again() {
        faults.getDatabase("admin")
                .runCommand(failPoint(new Document("times", 1))
                        .append(
                                "data",
                                new Document("failCommands", List.of("commitTransaction")).append("loseAnswer", true)));
        var author = author("Ann");
        em.persist(author).flush();

        assertThat(orm.em().fork().findOneOrFail(Author.class, author.getId()).getName())
                .isEqualTo("Ann");
    }

    @Test
    void a_commit_that_nobody_answers_has_an_unknown_outcome() {
        fail("alwaysOn", "commitTransaction");
        var author = author("Ann");
        em.persist(author);

        var error = catchThrowableOfType(ConnectionException.class, em::flush);
        assertThat(error).hasMessageStartingWith("The connection was lost while a transaction was committed:");
        assertThat(error.isOutcomeUnknown()).isTrue();
        assertThat(error.isRetryable()).isFalse();
        assertThat(author.getId()).isNull();

        fail("off", "commitTransaction");
        dropConnections();
        assertThat(orm.em().fork().count(Author.class)).isZero();
        em.flush();
        assertThat(orm.em().fork().count(Author.class)).isEqualTo(1);
    }

    @Test
    void a_flush_that_loses_its_connection_leaves_nothing_and_can_be_retried() {
        fail("alwaysOn", "insert");
        var author = author("Ann");
        var book = new Book("One", author);
        em.persist(book);

        var error = catchThrowableOfType(ConnectionException.class, em::flush);
        assertThat(error.isRetryable()).isTrue();
        assertThat(author.getId()).isNull();
        assertThat(book.getId()).isNull();

        fail("off", "insert");
        em.flush();
        assertThat(orm.em().fork().findOneOrFail(Book.class, book.getId()).getTitle())
                .isEqualTo("One");
    }

    @Test
    void a_transaction_that_the_server_has_lost_can_be_tried_again() {
        var author = author("Ann");
        var error = catchThrowableOfType(
                DriverException.class,
                () -> em.transactional(tx -> {
                    tx.persist(author).flush();
                    dropConnections();
                    tx.persist(new Book("One", author)).flush();
                }));

        assertThat(error).isInstanceOf(TransactionConflictException.class);
        assertThat(error.isRetryable()).isTrue();
        assertThat(em.isInTransaction()).isFalse();
        assertThat(author.getId()).isNull();
        assertThat(orm.em().fork().count(Author.class)).isZero();

        em.flush();
        assertThat(orm.em().fork().count(Author.class)).isEqualTo(1);
    }

    @Test
    void a_transaction_that_was_lost_without_the_work_minding_fails_when_it_is_committed() {
        em.persist(author("Ann")).flush();
        var error = catchThrowableOfType(
                DriverException.class,
                () -> em.transactional(tx -> {
                    assertThat(tx.count(Author.class)).isEqualTo(1);
                    dropConnections();
                    assertThatThrownBy(() -> tx.count(Author.class)).isInstanceOf(DriverException.class);
                }));

        assertThat(error.isRetryable()).isTrue();
        assertThat(em.isInTransaction()).isFalse();
        em.transactional(tx -> assertThat(tx.count(Author.class)).isEqualTo(1));
    }

    private static Author author(String name) {
        return new Author(name, name + "@example.org");
    }

    private void fail(String mode, String... commands) {
        faults.getDatabase("admin")
                .runCommand(failPoint(mode)
                        .append(
                                "data",
                                new Document("failCommands", List.of(commands)).append("closeConnection", true)));
    }

    private static Document failPoint(Object mode) {
        return new Document("configureFailPoint", "failCommand").append("mode", Objects.requireNonNull(mode));
    }

    private void dropConnections() {
        faults.getDatabase("admin").runCommand(new Document("dropConnections", 1));
    }
}
