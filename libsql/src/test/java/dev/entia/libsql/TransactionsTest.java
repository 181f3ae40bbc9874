package dev.entia.libsql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.error.ConnectionException;
import dev.entia.error.TransactionConflictException;
import dev.entia.libsql.hrana.HranaStream;
import dev.entia.libsql.hrana.Outcome;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the server does to transactions, which is more than SQLite does. */
final class TransactionsTest {

    private Orm orm;
    private EntityManager em;

    @BeforeEach
    void open() {
        Database.run("drop table if exists member_friends", "drop table if exists member");
        orm = Orm.init(LibSql.driver(), o -> o.entities(Member.class).url(Database.url()));
        orm.schema().create();
        em = orm.em().fork();
    }

    @AfterEach
    void close() {
        orm.close();
        Database.run("drop table if exists member_friends", "drop table if exists member");
    }

    @Test
    void nothing_of_a_transaction_whose_lock_was_taken_away_is_kept() throws Exception {
        var other = Database.stream();
        var ann = new Member(1, "ann@example.org");
        var transaction = em.begin();
        em.persist(ann).flush();

        // The server lets it wait until the transaction is five seconds old, and then ends that.
        var began = Database.outcome(other, HranaStream.After.OPEN, "begin immediate");
        assertThat(began).isInstanceOf(Outcome.Done.class);
        Database.outcome(other, HranaStream.After.ENDED, "rollback");

        var ben = new Member(2, "ben@example.org");
        assertThatThrownBy(() -> em.persist(ben).flush())
                .isInstanceOfSatisfying(
                        TransactionConflictException.class,
                        error -> assertThat(error.isRetryable()).isTrue());
        assertThat(Database.rows("select number from member")).isEmpty();
        assertThatThrownBy(transaction::commit).isInstanceOf(RuntimeException.class);
        transaction.close();
        assertThat(Database.rows("select number from member")).isEmpty();

        em.flush();
        assertThat(Database.rows("select number from member order by number")).containsExactly("1", "2");
    }

    @Test
    void a_commit_after_the_lock_was_taken_away_keeps_nothing() {
        var other = Database.stream();
        var transaction = em.begin();
        em.persist(new Member(1, "ann@example.org")).flush();
        Database.outcome(other, HranaStream.After.OPEN, "begin immediate");
        Database.outcome(other, HranaStream.After.ENDED, "rollback");

        assertThatThrownBy(transaction::commit).isInstanceOf(TransactionConflictException.class);
        assertThat(Database.rows("select number from member")).isEmpty();

        em.flush();
        assertThat(Database.rows("select number from member")).containsExactly("1");
    }

    @Test
    void a_transaction_that_was_idle_for_too_long_is_lost_and_can_be_repeated() throws Exception {
        var ann = new Member(1, "ann@example.org");
        try (var transaction = em.begin()) {
            em.persist(ann).flush();
            TimeUnit.SECONDS.sleep(12);

            assertThatThrownBy(transaction::commit)
                    .isInstanceOf(TransactionConflictException.class)
                    .hasMessage(Database.url() + " has ended this transaction and undone it: it was idle for too long,"
                            + " about ten seconds, or the server was started anew. Do slow work before or after a"
                            + " transaction, and try again.");
        }
        assertThat(em.isInTransaction()).isFalse();
        assertThat(Database.rows("select number from member")).isEmpty();

        em.flush();
        assertThat(Database.rows("select number from member")).containsExactly("1");
    }

    @Test
    void a_commit_after_the_end_keeps_nothing_and_leaves_no_lock() {
        var closed = Orm.init(LibSql.driver(), o -> o.entities(Member.class).url(Database.url()));
        var late = closed.em().fork();
        var transaction = late.begin();
        late.persist(new Member(1, "ann@example.org")).flush();
        closed.close();

        assertClosed(() -> late.count(Member.class));
        assertClosed(transaction::commit);
        assertThat(late.isInTransaction()).isFalse();
        em.persist(new Member(2, "ben@example.org")).flush();
        assertThat(Database.rows("select number from member")).containsExactly("2");
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
    void writers_wait_for_each_other() throws Exception {
        var transaction = em.begin();
        em.persist(new Member(1, "ann@example.org")).flush();
        var waiting = new Thread(
                () -> orm.em().fork().persist(new Member(2, "ben@example.org")).flush());
        waiting.start();
        waiting.join(300);
        assertThat(waiting.isAlive()).isTrue();

        transaction.commit();
        waiting.join(5_000);
        assertThat(Database.rows("select count(*) from member")).containsExactly("2");
    }

    @Test
    void readers_do_not_wait() {
        try (var transaction = em.begin()) {
            em.persist(new Member(1, "ann@example.org")).flush();

            assertThat(orm.em().fork().count(Member.class)).isZero();
            transaction.commit();
        }
        assertThat(orm.em().fork().count(Member.class)).isEqualTo(1);
    }

    @Test
    void an_error_in_a_nested_transaction_leaves_the_outer_one() {
        em.transactional(outer -> {
            outer.persist(new Member(1, "ann@example.org")).flush();
            var inner = outer.begin();
            var twin = new Member(2, "ann@example.org");
            assertThatThrownBy(() -> outer.persist(twin).flush()).isInstanceOf(RuntimeException.class);
            inner.close();
            outer.remove(twin);
            outer.persist(new Member(3, "eve@example.org"));
        });

        assertThat(Database.rows("select number from member order by number")).containsExactly("1", "3");
    }
}
