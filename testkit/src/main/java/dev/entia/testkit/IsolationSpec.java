package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.entia.EntityManager;
import dev.entia.driver.Capability;
import dev.entia.driver.Isolation;
import dev.entia.driver.TransactionOptions;
import dev.entia.error.DriverException;
import dev.entia.error.ReadOnlyException;
import dev.entia.error.TransactionConflictException;
import dev.entia.error.TransactionStateException;
import dev.entia.error.ValidationException;
import dev.entia.query.Upsert;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Author_;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

/** Transactions that are kept apart as far as they asked for, and those that only read. */
public abstract class IsolationSpec extends TwoTransactionsSpec {

    private static final TransactionOptions READING = TransactionOptions.none().readOnly();

    // Isolation

    @Test
    void the_levels_below_serializable_are_there() {
        granted(EnumSet.of(Isolation.READ_UNCOMMITTED, Isolation.READ_COMMITTED, Isolation.REPEATABLE_READ));
    }

    @Test
    @Needs(Promise.SERIALIZABLE)
    void serializable_is_there() {
        granted(EnumSet.of(Isolation.SERIALIZABLE));
    }

    private void granted(Set<Isolation> levels) {
        for (var level : levels) {
            em.transactional(o -> o.isolation(level), tx -> tx.persist(author("Ann " + level)));
            em.transactional(
                    o -> o.isolation(level).readOnly(),
                    tx -> assertThat(tx.count(Author.class, Author_.name.eq("Ann " + level)))
                            .isEqualTo(1));
        }
        em.transactional(tx -> tx.persist(author("Ben")));

        assertThat(other().count(Author.class)).isEqualTo(levels.size() + 1);
    }

    @Test
    void the_options_are_what_is_asked() {
        em.transactional(o -> o.isolation(Isolation.REPEATABLE_READ).readOnly(), tx -> tx.count(Author.class));

        assertThat(recording.all()).containsExactly("begin repeatable read read only", "count Author", "commit");
    }

    @Test
    void nobody_sees_what_is_not_committed() throws Exception {
        var ann = written("Ann");

        try (var tx = em.begin()) {
            em.findOneOrFail(Author.class, present(ann.getId())).setName("Annie");
            em.flush();
            var seen = inThread(() -> nameIn(READING.isolation(Isolation.READ_COMMITTED), ann));
            if (writers().letRead()) assertThat(result(seen)).isEqualTo("Ann");
            tx.rollback();
            assertThat(result(seen)).isEqualTo("Ann");
        }
    }

    @Test
    void at_read_committed_every_read_sees_what_is_committed_by_then() {
        assumeThat(writers())
                .as("a store that keeps transactions no further apart than they ask for")
                .matches(Writers::lockRows);
        var ann = written("Ann");

        em.transactional(o -> o.isolation(Isolation.READ_COMMITTED), tx -> {
            var mine = tx.findOneOrFail(Author.class, present(ann.getId()));
            rename(ann, "Annie");
            assertThat(tx.refresh(mine).getName()).isEqualTo("Annie");
        });
    }

    @Test
    void an_upsert_meets_what_is_committed_by_then_or_can_be_tried_again() {
        needsWritersSideBySide();
        for (var level : EnumSet.of(Isolation.READ_COMMITTED, Isolation.REPEATABLE_READ)) {
            try (var tx = em.begin(TransactionOptions.none().isolation(level))) {
                assertThat(em.count(Author.class, Author_.name.eq("Ann " + level)))
                        .isZero();
                var theirs = written("Ann " + level);
                var mine = author("Ann " + level);
                mine.setName("Annie");
                assertThat(em.upsert(mine, Upsert::ignore).getName()).isEqualTo("Ann " + level);
                assertThat(em.upsert(author(theirs.getName())).getId()).isEqualTo(theirs.getId());
                tx.commit();
            } catch (DriverException e) {
                assertThat(e.isRetryable()).as(e.toString()).isTrue();
            }
        }
        assertThat(other().count(Author.class)).isEqualTo(2);
    }

    @Test
    void a_row_that_was_read_stays_as_it_was_at_repeatable_read() throws Exception {
        staysAsItWas(Isolation.REPEATABLE_READ);
    }

    @Test
    @Needs(Promise.SERIALIZABLE)
    void a_row_that_was_read_stays_as_it_was_at_serializable() throws Exception {
        staysAsItWas(Isolation.SERIALIZABLE);
    }

    private void staysAsItWas(Isolation level) throws Exception {
        var ann = written("Ann");

        try (var tx = em.begin(READING.isolation(level))) {
            var mine = em.findOneOrFail(Author.class, present(ann.getId()));
            // Where readers lock what they read, as some do to be serializable, this waits until the transaction ends.
            var renaming = inThread(() -> {
                retrying(() -> rename(ann, "Annie"));
                return "done";
            });
            if (level == Isolation.REPEATABLE_READ && writers().letRead()) result(renaming);
            assertThat(em.refresh(mine).getName()).isEqualTo("Ann");
            tx.commit();
            result(renaming);
        }
        assertThat(stored(Author.class, ann.getId()).getName()).isEqualTo("Annie");
    }

    @Test
    @Needs(Promise.SERIALIZABLE)
    void serializable_lets_no_two_decide_by_what_the_other_changes() throws Exception {
        needsRowLocks();
        var ann = written("Ann");
        var ben = written("Ben");
        var both = new CyclicBarrier(2);

        var failures = failures(() -> leave(ann, both), () -> leave(ben, both));

        assertThat(failures)
                .anySatisfy(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                DriverException.class,
                                it -> assertThat(it.isRetryable()).isTrue()));
        assertThat(other().findAll(Author.class)).extracting(Author::getName).doesNotContainSequence("gone", "gone");
    }

    /** Leaves, if somebody else stays. */
    private void leave(Author leaving, CyclicBarrier both) throws Exception {
        other().transactional(o -> o.isolation(Isolation.SERIALIZABLE), tx -> {
            var all = tx.findAll(Author.class);
            meet(both);
            if (all.stream().anyMatch(each -> each.getName().equals("gone"))) return;
            tx.findOneOrFail(Author.class, present(leaving.getId())).setName("gone");
        });
    }

    @Test
    void a_snapshot_overwrites_nothing_that_changed_since_or_is_refused_by_name() {
        needsWritersSideBySide();
        var ann = written("Ann");

        try (var tx = em.begin(o -> o.isolation(Isolation.SNAPSHOT))) {
            var mine = em.findOneOrFail(Author.class, present(ann.getId()));
            rename(ann, "Annie");
            mine.setName("Anna");
            assertThatThrownBy(tx::commit)
                    .isInstanceOfSatisfying(
                            TransactionConflictException.class,
                            error -> assertThat(error.isRetryable()).isTrue());
        } catch (ValidationException refused) {
            assertThat(refused).hasMessageStartingWith("The database has no isolation level SNAPSHOT. It has READ_");
        }
        assertThat(em.isInTransaction()).isFalse();
    }

    // Reading only

    @Test
    void a_write_in_a_read_only_transaction_is_refused() {
        var ann = found(Author.class, written("Ann").getId());

        assertThatThrownBy(() -> em.transactional(READING, tx -> ann.setName("Annie")))
                .isInstanceOf(ReadOnlyException.class)
                .hasMessageContaining("read-only");
        assertThat(em.isInTransaction()).isFalse();
        assertThat(stored(Author.class, ann.getId()).getName()).isEqualTo("Ann");

        assertThat(em.flush()).hasToString("update Author [name] ×1");
        assertThat(stored(Author.class, ann.getId()).getName()).isEqualTo("Annie");
    }

    @Test
    void every_kind_of_write_is_refused() {
        var ann = found(Author.class, written("Ann").getId());
        assertThatThrownBy(() -> em.transactional(READING, tx -> tx.persist(author("Ben"))))
                .isInstanceOf(ReadOnlyException.class);
        em.clear();
        assertThatThrownBy(() -> em.transactional(READING, tx -> tx.remove(tx.ref(Author.class, present(ann.getId())))))
                .isInstanceOf(ReadOnlyException.class);
        em.clear();

        assertThat(other().count(Author.class)).isEqualTo(1);
    }

    @Test
    void a_flush_with_nothing_to_do_passes() {
        var ann = written("Ann");

        var name = em.transactionalResult(READING, tx -> {
            var mine = tx.findOneOrFail(Author.class, present(ann.getId()));
            tx.flush();
            return mine.getName();
        });
        assertThat(name).isEqualTo("Ann");
    }

    @Test
    void after_a_read_only_transaction_the_next_one_may_write() {
        em.transactional(READING, tx -> tx.count(Author.class));
        em.transactional(tx -> tx.persist(author("Ann")));

        assertThat(em.count(Author.class)).isEqualTo(1);
    }

    @Test
    void who_only_reads_keeps_no_writer_waiting() {
        needsReadersThatNeverWait();
        var ann = written("Ann");

        em.transactional(READING, tx -> {
            tx.findOneOrFail(Author.class, present(ann.getId()));
            rename(ann, "Annie");
        });
        assertThat(stored(Author.class, ann.getId()).getName()).isEqualTo("Annie");
    }

    @Test
    void who_only_reads_waits_for_no_writer() {
        needsReadersThatNeverWait();
        var ann = written("Ann");

        em.transactional(tx -> {
            tx.findOneOrFail(Author.class, present(ann.getId())).setName("Annie");
            tx.flush();
            assertThat(nameIn(READING, ann)).isEqualTo("Ann");
        });
    }

    // Inside another transaction

    @Test
    @Needs(capabilities = Capability.SAVEPOINTS)
    void a_savepoint_runs_as_the_transaction_around_it() {
        em.transactional(o -> o.isolation(Isolation.REPEATABLE_READ).readOnly(), tx -> {
            tx.transactional(inner -> inner.count(Author.class));
            tx.transactional(inner -> inner.flush());
            tx.transactional(
                    o -> o.isolation(Isolation.REPEATABLE_READ).readOnly(), inner -> inner.count(Author.class));
            tx.transactional(o -> o.readOnly(), inner -> {
                inner.persist(author("Ann"));
                assertThatThrownBy(inner::flush).isInstanceOf(ReadOnlyException.class);
                inner.clear();
            });
        });
    }

    @Test
    @Needs(capabilities = Capability.SAVEPOINTS)
    void a_savepoint_cannot_be_read_only_by_itself() {
        em.transactional(tx -> {
            tx.persist(author("Ann"));
            assertThatThrownBy(() -> tx.begin(READING))
                    .isInstanceOf(TransactionStateException.class)
                    .hasMessage(
                            "A transaction inside another one is a savepoint of it and cannot be read-only by itself."
                                    + " Leave readOnly() out, give it to the outermost transaction, or read through em.fork().");
            assertThat(recording.writes()).isEmpty();
        });
    }

    @Test
    @Needs(capabilities = Capability.SAVEPOINTS)
    void a_savepoint_cannot_have_an_isolation_of_its_own() {
        em.transactional(
                o -> o.isolation(Isolation.READ_COMMITTED),
                tx -> assertThatThrownBy(() -> tx.transactional(o -> o.isolation(Isolation.SERIALIZABLE), inner -> {}))
                        .isInstanceOf(TransactionStateException.class)
                        .hasMessageStartingWith(
                                "A transaction inside another one is a savepoint of it and cannot have the isolation"
                                        + " SERIALIZABLE: the outermost one runs with READ_COMMITTED. "));
        em.transactional(tx -> assertThatThrownBy(() -> tx.begin(o -> o.isolation(Isolation.SERIALIZABLE)))
                .hasMessageContaining("runs with what the database does unless told."));
    }

    private String nameIn(TransactionOptions options, Author author) {
        EntityManager mine = other();
        return mine.transactionalResult(
                options,
                tx -> tx.findOneOrFail(Author.class, present(author.getId())).getName());
    }
}
