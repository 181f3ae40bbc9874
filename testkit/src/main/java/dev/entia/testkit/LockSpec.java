package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.entia.EntityManager;
import dev.entia.driver.Capability;
import dev.entia.error.LockWaitTimeoutException;
import dev.entia.error.NotFoundException;
import dev.entia.error.TransactionStateException;
import dev.entia.error.ValidationException;
import dev.entia.query.Lock;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.AuthorProfile;
import dev.entia.testkit.domain.Author_;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.Book_;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows that stay locked until the transaction ends. */
@Needs(value = Promise.TRANSACTIONS, capabilities = Capability.ROW_LOCKS)
public abstract class LockSpec extends TwoTransactionsSpec {

    private static final List<Lock> ALL = List.of(
            Lock.WRITE,
            Lock.WRITE.skipLocked(),
            Lock.WRITE.nowait(),
            Lock.READ,
            Lock.READ.skipLocked(),
            Lock.READ.nowait());

    // What is read

    @Test
    void every_lock_is_granted_on_rows_that_nobody_else_has() {
        var ann = written("Ann");
        for (var lock : ALL) {
            other().transactional(tx -> {
                assertThat(tx.find(Author.class, Author_.name.eq("Ann"), o -> o.lock(lock)))
                        .hasSize(1);
                assertThat(tx.findOne(Author.class, present(ann.getId()), o -> o.lock(lock)))
                        .isNotNull();
            });
        }
    }

    @Test
    void the_lock_is_part_of_what_is_asked() {
        var ann = written("Ann");
        em.transactional(tx -> {
            tx.findOne(Author.class, present(ann.getId()), o -> o.lock(Lock.WRITE));
            tx.findOne(Author.class, Author_.name.eq("Ann"), o -> o.lock(Lock.READ.skipLocked()));
        });

        assertThat(reads())
                .containsExactly(
                        "read Author where id = ? lock write",
                        "read Author where name = ? limit lock read skip locked");
    }

    @Test
    void a_lock_goes_with_an_order_a_window_and_conditions_on_what_is_referred_to() {
        given(new Book("One", author("Ann")), new Book("Two", author("Ann Lee")), new Book("Three", author("Ben")));

        em.transactional(tx -> assertThat(tx.find(
                        Book.class,
                        Book_.author().name.startsWith("Ann"),
                        o -> o.orderBy(Book_.author().name.desc())
                                .limit(1)
                                .offset(1)
                                .lock(Lock.WRITE)))
                .extracting(Book::getTitle)
                .containsExactly("One"));
    }

    @Test
    void a_loaded_entity_is_read_again_and_takes_what_others_have_changed() {
        var ann = found(Author.class, written("Ann").getId());
        rename(ann, "Annie");
        recording.clear();

        em.transactional(tx -> {
            assertThat(tx.findOne(Author.class, present(ann.getId()), o -> o.lock(Lock.WRITE)))
                    .isSameAs(ann);
            assertThat(ann.getName()).isEqualTo("Annie");
        });
        assertThat(reads()).hasSize(1);
    }

    @Test
    void what_the_application_has_changed_itself_stays() {
        var ann = found(Author.class, written("Ann").getId());
        rename(ann, "Annie");
        ann.setEmail("annie@example.org");

        em.transactional(tx -> {
            tx.lock(ann, Lock.WRITE);
            assertThat(ann.getEmail()).isEqualTo("annie@example.org");
            assertThat(ann.getName()).isEqualTo("Annie");
        });
        assertThat(stored(Author.class, ann.getId()).getEmail()).isEqualTo("annie@example.org");
    }

    @Test
    void locking_an_entity_reads_its_row() {
        var ann = found(Author.class, written("Ann").getId());
        rename(ann, "Annie");

        em.transactional(tx -> {
            assertThat(tx.lock(ann, Lock.READ)).isSameAs(ann);
            assertThat(ann.getName()).isEqualTo("Annie");
        });
    }

    @Test
    void what_is_populated_is_read_afterwards_without_a_lock() {
        var book = new Book("One", author("Ann"));
        given(book);

        em.transactional(tx -> {
            var locked = tx.findOneOrFail(
                    Book.class,
                    present(book.getId()),
                    o -> o.populate(Book_.author()).lock(Lock.WRITE));
            assertThat(locked.getAuthor().get().getName()).isEqualTo("Ann");
        });
        assertThat(reads()).containsExactly("read Book where id = ? lock write", "read Author where id = ?");
    }

    @Test
    void whether_there_is_an_inverse_side_is_read_afterwards_too() {
        var ann = author("Ann");
        given(new AuthorProfile("Writes.", ann), author("Ben"));

        em.transactional(tx -> {
            var locked = tx.findAll(
                    Author.class,
                    o -> o.populate(Author_.profile())
                            .orderBy(Author_.name.asc())
                            .lock(Lock.WRITE));
            assertThat(present(locked.get(0).getProfile()).get().getBiography()).isEqualTo("Writes.");
            assertThat(locked.get(1).getProfile()).isNull();
        });
        assertThat(reads()).first().isEqualTo("read Author order by name lock write");
    }

    @Test
    void a_row_that_is_gone_cannot_be_locked() {
        var ann = found(Author.class, written("Ann").getId());
        var mine = other();
        mine.remove(mine.ref(Author.class, present(ann.getId()))).flush();

        em.transactional(tx -> {
            assertThat(tx.findOne(Author.class, present(ann.getId()), o -> o.lock(Lock.WRITE)))
                    .isNull();
            assertThatThrownBy(() -> tx.lock(ann, Lock.WRITE))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessage("Author#" + ann.getId() + " cannot be locked: its row does not exist any more.");
        });
    }

    // What is refused

    @Test
    void a_lock_needs_a_transaction() {
        var ann = found(Author.class, written("Ann").getId());

        assertThatThrownBy(() -> em.findOne(Author.class, present(ann.getId()), o -> o.lock(Lock.WRITE)))
                .isInstanceOf(TransactionStateException.class)
                .hasMessage("A lock (write) lasts until the transaction ends, and none is open. Find and work inside"
                        + " em.transactional(tx -> …).");
        assertThatThrownBy(() -> em.find(Author.class, Author_.name.eq("Ann"), o -> o.lock(Lock.READ.nowait())))
                .isInstanceOf(TransactionStateException.class)
                .hasMessageStartingWith("A lock (read nowait) lasts");
        assertThatThrownBy(() -> em.lock(ann, Lock.WRITE)).isInstanceOf(TransactionStateException.class);
        assertThat(recording.reads()).isEmpty();
    }

    @Test
    void a_read_only_transaction_takes_no_lock() {
        em.transactional(
                o -> o.readOnly(),
                tx -> assertThatThrownBy(() -> tx.findAll(Author.class, o -> o.lock(Lock.READ)))
                        .isInstanceOf(TransactionStateException.class)
                        .hasMessage(
                                "A lock (read) was asked for in a read-only transaction, which takes none. Leave readOnly() or"
                                        + " the lock out."));
    }

    @Test
    void one_entity_is_not_skipped() {
        var ann = found(Author.class, written("Ann").getId());

        em.transactional(tx -> assertThatThrownBy(() -> tx.lock(ann, Lock.WRITE.skipLocked()))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Author#" + ann.getId()
                        + " cannot be locked with skipLocked(): nothing would tell whether it was."
                        + " Use nowait(), which fails if somebody else has locked it, or find with the lock."));
    }

    @Test
    void what_is_not_managed_is_not_locked() {
        em.transactional(tx -> assertThatThrownBy(() -> tx.lock(author("Ann"), Lock.WRITE))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("This Author is not managed"));
    }

    // Two transactions

    @Test
    void whoever_waited_for_a_lock_sees_what_was_committed_meanwhile() throws Exception {
        var ann = written("Ann");
        var mine = other();
        var stale = mine.findOneOrFail(Author.class, present(ann.getId()));

        try (var tx = em.begin()) {
            locked(em, ann, Lock.WRITE).setName("Annie");
            var waiting = inThread(() -> mine.transactionalResult(
                    second -> second.lock(stale, Lock.WRITE).getName()));
            tx.commit();
            assertThat(result(waiting)).isEqualTo("Annie");
        }
    }

    @Test
    void counting_with_locks_loses_nothing() throws Exception {
        var book = new Book("One", author("Ann")).setPages(0);
        given(book);
        Work counting = () -> {
            for (int round = 0; round < 20; round++) {
                retrying(() -> other().transactional(tx -> {
                    var mine = tx.findOneOrFail(Book.class, present(book.getId()), o -> o.lock(Lock.WRITE));
                    mine.setPages(present(mine.getPages()) + 1);
                }));
            }
        };

        assertThat(failures(counting, counting)).containsOnlyNulls();
        assertThat(stored(Book.class, book.getId()).getPages()).isEqualTo(40);
    }

    @Test
    void nowait_fails_at_a_row_that_somebody_else_has_locked() {
        needsRowLocks();
        var ann = written("Ann");

        try (var tx = em.begin()) {
            locked(em, ann, Lock.WRITE);
            for (var lock : List.of(Lock.WRITE.nowait(), Lock.READ.nowait())) {
                assertThatThrownBy(() -> other().transactional(second -> locked(second, ann, lock)))
                        .isInstanceOfSatisfying(
                                LockWaitTimeoutException.class,
                                error -> assertThat(error.isRetryable()).isTrue());
            }
            tx.commit();
        }
        other().transactional(later -> locked(later, ann, Lock.WRITE.nowait()));
    }

    /** Some databases take no more work then, and answer a commit as if it were one. */
    @Test
    void a_commit_after_a_lock_was_refused_keeps_everything_or_fails() {
        needsRowLocks();
        var ann = written("Ann");
        var mine = other();

        try (var tx = em.begin()) {
            locked(em, ann, Lock.WRITE);
            var failure = catchThrowable(() -> mine.transactional(second -> {
                second.persist(author("Ben")).flush();
                assertThatThrownBy(() -> locked(second, ann, Lock.WRITE.nowait()))
                        .isInstanceOf(LockWaitTimeoutException.class);
            }));
            assertThat(other().count(Author.class, Author_.name.eq("Ben"))).isEqualTo(failure == null ? 1 : 0);
            assertThat(mine.isInTransaction()).isFalse();
            assertThat(mine.previewFlush().isEmpty()).isEqualTo(failure == null);
            tx.commit();
        }
        mine.flush();
        assertThat(other().count(Author.class, Author_.name.eq("Ben"))).isEqualTo(1);
    }

    @Test
    void skip_locked_hands_two_workers_different_rows() {
        needsRowLocks();
        given(author("Ann"), author("Ben"), author("Cem"));

        try (var tx = em.begin()) {
            var first = next(em, Lock.WRITE.skipLocked());
            other().transactional(second -> {
                var others = next(second, Lock.WRITE.skipLocked());
                assertThat(present(first).getName()).isEqualTo("Ann");
                assertThat(present(others).getName()).isEqualTo("Ben");
                other().transactional(third -> assertThat(
                                third.find(Author.class, Author_.id.gt(0L), o -> o.lock(Lock.WRITE.skipLocked())))
                        .extracting(Author::getName)
                        .containsExactly("Cem"));
            });
            tx.commit();
        }
    }

    @Test
    void read_locks_are_shared_and_keep_writers_out() {
        needsRowLocks();
        var ann = written("Ann");

        try (var tx = em.begin()) {
            locked(em, ann, Lock.READ);
            other().transactional(second -> locked(second, ann, Lock.READ.nowait()));
            assertThatThrownBy(() -> other().transactional(second -> locked(second, ann, Lock.WRITE.nowait())))
                    .isInstanceOf(LockWaitTimeoutException.class);
            tx.commit();
        }
    }

    @Test
    void rows_that_were_not_read_are_not_locked() {
        needsRowLocks();
        var ann = author("Ann");
        var book = new Book("One", ann);
        given(book, new Book("Two", ann));

        try (var tx = em.begin()) {
            em.findOneOrFail(
                    Book.class,
                    present(book.getId()),
                    o -> o.populate(Book_.author()).lock(Lock.WRITE));
            other().transactional(second -> {
                locked(second, ann, Lock.WRITE.nowait());
                assertThat(second.find(Book.class, Book_.id.gt(0L), o -> o.lock(Lock.WRITE.skipLocked())))
                        .extracting(Book::getTitle)
                        .containsExactly("Two");
            });
            tx.commit();
        }
    }

    @Test
    void a_lock_ends_with_its_transaction() {
        needsRowLocks();
        var ann = written("Ann");

        try (var tx = em.begin()) {
            locked(em, ann, Lock.WRITE);
            tx.rollback();
        }
        other().transactional(second -> locked(second, ann, Lock.WRITE.nowait()));
    }

    private static Author locked(EntityManager tx, Author author, Lock lock) {
        return tx.findOneOrFail(Author.class, present(author.getId()), o -> o.lock(lock));
    }

    private static @Nullable Author next(EntityManager tx, Lock lock) {
        return tx.findOne(
                Author.class,
                Author_.id.gt(0L),
                o -> o.orderBy(Author_.id.asc()).lock(lock));
    }
}
