package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.EntityManager;
import dev.entia.driver.Capability;
import dev.entia.error.DeadlockException;
import dev.entia.error.LockWaitTimeoutException;
import dev.entia.query.Lock;
import dev.entia.testkit.domain.Author;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

/**
 * Transactions that get in each other's way. Its {@link #driver} waits for locks a second or two, so that who waits in vain
 * is told soon.
 */
public abstract class ConflictSpec extends TwoTransactionsSpec {

    @Test
    void a_lock_that_is_not_released_in_time_ends_the_waiting() throws Exception {
        needsWritersThatWait();
        var ann = written("Ann");

        try (var tx = em.begin()) {
            em.findOneOrFail(Author.class, present(ann.getId())).setName("Annie");
            em.flush();
            var waiting = inThread(() -> {
                rename(ann, "Anna");
                return "renamed";
            });
            assertThatThrownBy(() -> result(waiting))
                    .isInstanceOfSatisfying(
                            LockWaitTimeoutException.class,
                            error -> assertThat(error.isRetryable()).isTrue());
            tx.commit();
        }
        assertThat(stored(Author.class, ann.getId()).getName()).isEqualTo("Annie");
    }

    @Test
    void who_waited_in_vain_can_try_again() throws Exception {
        needsWritersThatWait();
        var ann = written("Ann");
        var mine = other();
        var hers = mine.findOneOrFail(Author.class, present(ann.getId()));
        hers.setEmail("annie@example.org");

        try (var tx = em.begin()) {
            em.findOneOrFail(Author.class, present(ann.getId())).setName("Annie");
            em.flush();
            assertThatThrownBy(() -> result(inThread(mine::flush))).isInstanceOf(LockWaitTimeoutException.class);
            tx.commit();
        }
        assertThat(mine.flush()).hasToString("update Author [email] ×1");
        assertThat(stored(Author.class, ann.getId()).getName()).isEqualTo("Annie");
        assertThat(stored(Author.class, ann.getId()).getEmail()).isEqualTo("annie@example.org");
    }

    @Test
    @Needs(capabilities = Capability.ROW_LOCKS)
    void waiting_for_a_lock_on_rows_that_are_read_ends_in_time_too() throws Exception {
        needsRowLocks();
        var ann = written("Ann");

        try (var tx = em.begin()) {
            em.findOneOrFail(Author.class, present(ann.getId()), o -> o.lock(Lock.WRITE));
            var waiting = inThread(() -> other().transactionalResult(second ->
                    second.findOneOrFail(Author.class, present(ann.getId()), o -> o.lock(Lock.READ))));
            assertThatThrownBy(() -> result(waiting)).isInstanceOf(LockWaitTimeoutException.class);
            tx.commit();
        }
    }

    @Test
    void of_two_in_a_deadlock_one_is_told_and_can_try_again() throws Exception {
        needsRowLocks();
        var ann = written("Ann");
        var ben = written("Ben");
        var one = new Crossing(ann, ben, "first");
        var two = new Crossing(ben, ann, "second");
        var both = new CyclicBarrier(2);

        var failures = failures(() -> one.run(both), () -> two.run(both));

        var failed = failures.get(0) != null ? one : two;
        var failure = failures.stream().filter(Objects::nonNull).toList();
        assertThat(failure).hasSize(1);
        assertThat(failure.get(0))
                .isInstanceOfSatisfying(
                        DeadlockException.class,
                        it -> assertThat(it.isRetryable()).isTrue());
        // As it was before: changed, and not written.
        assertThat(failed.mine.isInTransaction()).isFalse();
        assertThat(failed.mine.flush()).hasToString("update Author [name] ×2");
        assertThat(other().findAll(Author.class)).extracting(Author::getName).containsOnly(failed.name);
    }

    /** Some databases have undone all of it, and would keep what is written afterwards statement by statement. */
    @Test
    @Needs(capabilities = Capability.ROW_LOCKS)
    void who_goes_on_after_a_deadlock_keeps_nothing_and_is_told() throws Exception {
        needsRowLocks();
        var ann = written("Ann");
        var ben = written("Ben");
        var both = new CyclicBarrier(2);

        var failures = failures(() -> goOn("first", ann, ben, both), () -> goOn("second", ben, ann, both));

        assertThat(failures).filteredOn(Objects::nonNull).hasSize(1);
        var kept = failures.get(0) == null ? "first" : "second";
        assertThat(other().findAll(Author.class))
                .extracting(Author::getName)
                .containsExactlyInAnyOrder("Ann", "Ben", kept + " before", kept + " after");
    }

    /** Writes, locks one author, and the other when somebody else has done the same the other way round, and writes on. */
    private void goOn(String name, Author first, Author then, CyclicBarrier both) throws Exception {
        other().transactional(tx -> {
            tx.persist(author(name + " before")).flush();
            tx.findOneOrFail(Author.class, present(first.getId()), o -> o.lock(Lock.WRITE));
            meet(both);
            try {
                tx.findOneOrFail(Author.class, present(then.getId()), o -> o.lock(Lock.WRITE));
            } catch (DeadlockException ignored) {
                // As an application might that does not mind.
            }
            tx.persist(author(name + " after"));
        });
    }

    /** Renames one author, and the other when somebody else has done the same the other way round. */
    private final class Crossing {
        private final EntityManager mine = other();
        private final Author first;
        private final Author then;
        private final String name;

        private Crossing(Author first, Author then, String name) {
            this.first = mine.findOneOrFail(Author.class, present(first.getId()));
            this.then = mine.findOneOrFail(Author.class, present(then.getId()));
            this.name = name;
        }

        private void run(CyclicBarrier both) throws Exception {
            mine.transactional(tx -> {
                first.setName(name);
                tx.flush();
                meet(both);
                then.setName(name);
                tx.flush();
            });
        }
    }

    @Test
    @Needs(capabilities = Capability.ROW_LOCKS)
    void work_that_conflicts_gets_done_when_it_is_tried_again() throws Exception {
        var ann = written("Ann");
        var ben = written("Ben");

        var failures = failures(() -> nameAlike(ann, ben), () -> nameAlike(ben, ann));

        assertThat(failures).containsOnlyNulls();
        assertThat(stored(Author.class, ann.getId()).getName())
                .isEqualTo(stored(Author.class, ben.getId()).getName());
    }

    /** Names both alike, the first one first. */
    private void nameAlike(Author first, Author then) throws Exception {
        for (int round = 0; round < 10; round++) {
            var name = first.getName() + round;
            retrying(() -> other().transactional(tx -> {
                tx.findOneOrFail(Author.class, present(first.getId()), o -> o.lock(Lock.WRITE))
                        .setName(name);
                tx.flush();
                tx.findOneOrFail(Author.class, present(then.getId()), o -> o.lock(Lock.WRITE))
                        .setName(name);
            }));
        }
    }
}
