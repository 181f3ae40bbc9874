package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.entia.EntityManager;
import dev.entia.OrmOptions;
import dev.entia.error.ConnectionException;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.Catalogue;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * A connection that dies leaves nothing half done, whenever it dies, and the work can be tried again. For databases on
 * servers, whose connections can be killed; extended by itself, beside {@link DriverSpec}.
 */
public abstract class LostConnectionSpec extends OrmSpec {

    private static final Duration UNTIL_BLOCKED = Duration.ofMillis(300);

    /** Longer than a pool trusts a connection unseen. */
    private static final Duration UNTIL_IDLE = Duration.ofMillis(700);

    /** Counts down the statements that write, and kills after the one that makes it 0. */
    private final AtomicInteger writesUntilKilled = new AtomicInteger();

    /**
     * Has the server end every connection of the ORM, those that wait for a lock before those that hold it, and returns when
     * they are gone.
     */
    protected abstract void killConnections();

    @Override
    protected <O extends OrmOptions<O>> O options(O options) {
        return options.entities(Catalogue.entities()).observe(statement -> {
            if (statement.affected() > 0 && writesUntilKilled.decrementAndGet() == 0) killConnections();
        });
    }

    @Test
    void nobody_notices_that_an_idle_connection_died() {
        given(author("Ann"));
        killConnections();
        pause(UNTIL_IDLE);

        em.persist(author("Ben")).flush();
        assertThat(orm.em().fork().count(Author.class)).isEqualTo(2);
    }

    @Test
    void a_read_is_tried_again_on_another_connection() {
        given(author("Ann"));
        assertThat(em.count(Author.class)).isEqualTo(1);
        killConnections();

        assertThat(em.count(Author.class)).isEqualTo(1);
    }

    @Test
    void a_flush_that_loses_its_connection_between_batches_can_be_retried() {
        var author = author("Ann");
        var book = new Book("One", author);
        em.persist(book);
        writesUntilKilled.set(1);

        assertRetryable(em);
        assertThat(author.getId()).isNull();
        assertThat(book.getId()).isNull();
        assertThat(orm.em().fork().count(Author.class)).isZero();

        em.flush();
        assertThat(stored(Book.class, book.getId()).getTitle()).isEqualTo("One");
    }

    @Test
    void a_flush_that_loses_its_connection_at_commit_does_not_know_its_outcome() {
        var author = author("Ann");
        em.persist(author);
        writesUntilKilled.set(1);

        assertThatThrownBy(em::flush)
                .asInstanceOf(type(ConnectionException.class))
                .satisfies(e -> assertThat(e.isOutcomeUnknown()).isTrue())
                .satisfies(e -> assertThat(e.isRetryable()).isFalse())
                .extracting(Throwable::getMessage)
                .asString()
                .startsWith("The connection was lost while a transaction was committed:");
        assertThat(author.getId()).isNull();

        // Killed before the order came: this one was not kept.
        assertThat(orm.em().fork().count(Author.class)).isZero();
        em.flush();
        assertThat(stored(Author.class, author.getId()).getName()).isEqualTo("Ann");
    }

    @Test
    void a_flush_whose_connection_is_killed_in_a_statement_can_be_retried() {
        var ann = author("Ann");
        given(ann);
        var blocker = orm.em().fork();
        var own = found(Author.class, ann.getId());
        var transaction = blocker.begin();
        blocker.findOneOrFail(Author.class, present(ann.getId())).setName("Blocked");
        blocker.flush();

        own.setName("Own");
        var flush = CompletableFuture.runAsync(em::flush);
        pause(UNTIL_BLOCKED);
        killConnections();
        assertThatThrownBy(flush::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .asInstanceOf(type(ConnectionException.class))
                .satisfies(e -> assertThat(e.isRetryable()).isTrue());
        transaction.rollback();

        assertThat(stored(Author.class, ann.getId()).getName()).isEqualTo("Ann");
        em.flush();
        assertThat(stored(Author.class, ann.getId()).getName()).isEqualTo("Own");
    }

    @Test
    void a_transaction_that_lost_its_connection_takes_no_more_work_until_it_is_over() {
        assertThatThrownBy(() -> em.transactional(tx -> {
                    tx.persist(author("Ann")).flush();
                    killConnections();
                    tx.count(Author.class);
                }))
                .isInstanceOf(ConnectionException.class);
        assertThat(em.isInTransaction()).isFalse();

        em.transactional(tx -> tx.persist(author("Ben")));
        assertThat(orm.em().fork().findAll(Author.class))
                .extracting(Author::getName)
                .contains("Ben");
    }

    @Test
    void a_transaction_that_was_lost_without_the_work_minding_fails_when_it_is_committed() {
        given(author("Ann"));
        assertThatThrownBy(() -> em.transactional(tx -> {
                    assertThat(tx.count(Author.class)).isEqualTo(1);
                    killConnections();
                    assertThatThrownBy(() -> tx.count(Author.class)).isInstanceOf(ConnectionException.class);
                }))
                .isInstanceOf(ConnectionException.class);
        assertThat(em.isInTransaction()).isFalse();

        em.transactional(tx -> assertThat(tx.count(Author.class)).isEqualTo(1));
    }

    @Test
    void no_connection_is_missing_after_many_died() {
        for (int round = 0; round < 6; round++) {
            var tried = orm.em().fork();
            tried.persist(List.of(author("Ann " + round)).toArray());
            writesUntilKilled.set(1);
            assertThatThrownBy(tried::flush).isInstanceOf(ConnectionException.class);
        }
        assertThat(orm.em().fork().count(Author.class)).isZero();
    }

    private static void assertRetryable(EntityManager em) {
        assertThatThrownBy(em::flush)
                .asInstanceOf(type(ConnectionException.class))
                .satisfies(e -> assertThat(e.isRetryable()).isTrue())
                .satisfies(e -> assertThat(e.isOutcomeUnknown()).isFalse());
    }

    private static void pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        // A thread may be unparked by anybody, at any time.
        while (end - System.nanoTime() > 0) LockSupport.parkNanos(end - System.nanoTime());
    }
}
