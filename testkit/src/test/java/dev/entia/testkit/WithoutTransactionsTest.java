package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.OrmOptions;
import dev.entia.error.DriverException;
import dev.entia.error.OptimisticLockException;
import dev.entia.error.ValidationException;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.driver.MemoryDriver;
import dev.entia.testkit.driver.RecordingDriver;
import org.junit.jupiter.api.Test;

/** A store that keeps every batch that it has written. */
final class WithoutTransactionsTest extends OrmSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return RecordingDriver.over(MemoryDriver.provider(), o -> o.withoutTransactions());
    }

    @Override
    protected <O extends OrmOptions<O>> O options(O options) {
        return super.options(options).entities(VersionSpec.Counter.class);
    }

    @Test
    void a_flush_writes_without_a_transaction() {
        em.persist(author("Ann")).flush();

        assertThat(recording.all()).containsExactly("insert Author [name, email, born, favouriteBook] ×1 → id");
    }

    @Test
    void a_transaction_is_refused_by_name() {
        assertThatThrownBy(() -> em.transactional(tx -> tx.persist(author("Ann"))))
                .isInstanceOf(ValidationException.class)
                .hasMessage("A transaction was asked for, and this store has none. Call em.flush() alone, outside"
                        + " em.transactional(tx -> …) and em.begin().");
        assertThatThrownBy(em::begin).isInstanceOf(ValidationException.class);
        assertThat(em.isInTransaction()).isFalse();
        assertThat(recording.all()).isEmpty();
    }

    @Test
    void a_flush_that_fails_is_undone_in_the_objects_alone() {
        var ann = author("Ann");
        var book = new Book("One", ann);
        em.persist(book);
        recording.failAtWrite(2);

        assertThatThrownBy(() -> em.flush()).isInstanceOf(DriverException.class);
        assertThat(ann.getId()).isNull();
        assertThat(em.isManaged(ann)).isFalse();
        assertThat(orm.em().fork().findAll(Author.class)).hasSize(1);
        assertThat(orm.em().fork().count(Book.class)).isZero();
    }

    @Test
    void a_stale_version_does_not_say_that_nothing_was_written() {
        var counter = new VersionSpec.Counter("visits");
        em.persist(counter).flush();
        var theirs = orm.em().fork();
        theirs.findOneOrFail(VersionSpec.Counter.class, "visits").value = 5;
        theirs.flush();
        counter.value = 7;

        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(OptimisticLockException.class)
                .hasMessage("Somebody else has changed or deleted rows of Counter that were to be written: revision of "
                        + "Counter#visits was 1, is 2. The store has no transactions: other rows may have been written. "
                        + "Refresh or clear, and decide again.");
        assertThat(stored(VersionSpec.Counter.class, "visits").value).isEqualTo(5);
    }
}
