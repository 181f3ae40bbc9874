package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.driver.Capability;
import dev.entia.error.DriverException;
import dev.entia.error.TransactionStateException;
import dev.entia.error.ValidationException;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.driver.MemoryDriver;
import dev.entia.testkit.driver.RecordingDriver;
import org.junit.jupiter.api.Test;

/** A store that undoes transactions as a whole only. */
final class WithoutSavepointsTest extends OrmSpec {

    private static final String UNUSABLE =
            "This transaction can neither write nor commit any more: a flush failed in it,"
                    + " and this store cannot undo a part of one (its driver has no SAVEPOINTS). It has to be rolled back, which"
                    + " commit() does as well. Do all of the work again in a new one.";

    @Override
    protected RecordingDriver<?> driver() {
        return RecordingDriver.over(MemoryDriver.provider(), o -> o.without(Capability.SAVEPOINTS));
    }

    @Test
    void a_transaction_inside_another_one_is_refused_before_anything_is_written() {
        em.transactional(tx -> {
            tx.persist(author("Ann"));
            assertThatThrownBy(() -> tx.transactional(inner -> inner.persist(author("Ben"))))
                    .isInstanceOf(TransactionStateException.class)
                    .hasMessage(
                            "A transaction inside another one was asked for, and this store cannot undo a part of one"
                                    + " (its driver has no SAVEPOINTS). Do the work in the transaction that is open.");
            assertThatThrownBy(tx::begin).isInstanceOf(TransactionStateException.class);
            assertThat(recording.writes()).isEmpty();
        });

        assertThat(orm.em().fork().findAll(Author.class))
                .extracting(Author::getName)
                .containsExactly("Ann");
    }

    @Test
    void flushes_inside_a_transaction_need_none() {
        em.transactional(tx -> {
            tx.persist(author("Ann")).flush();
            tx.persist(author("Ben")).flush();
        });

        assertThat(recording.all())
                .containsExactly(
                        "begin",
                        "insert Author [name, email, born, favouriteBook] ×1 → id",
                        "insert Author [name, email, born, favouriteBook] ×1 → id",
                        "commit");
    }

    @Test
    void after_a_flush_that_failed_half_way_the_transaction_can_only_be_rolled_back() {
        var ann = author("Ann");
        var book = new Book("One", ann);
        em.persist(book);
        assertThatThrownBy(() -> em.transactional(tx -> {
                    recording.failAtWrite(2);
                    assertThatThrownBy(tx::flush).isInstanceOf(DriverException.class);
                    assertThat(ann.getId()).isNull();
                    assertThatThrownBy(tx::flush)
                            .isInstanceOf(TransactionStateException.class)
                            .hasMessage(UNUSABLE);
                }))
                .isInstanceOf(TransactionStateException.class)
                .hasMessage(UNUSABLE);

        assertThat(em.isInTransaction()).isFalse();
        assertThat(recording.all()).endsWith("rollback");
        assertThat(orm.em().fork().count(Author.class)).isZero();
        em.transactional(tx -> tx.flush());
        assertThat(stored(Book.class, book.getId()).getTitle()).isEqualTo("One");
    }

    @Test
    void a_flush_that_was_refused_before_it_wrote_can_be_mended_in_the_transaction() {
        var ann = author("Ann");
        ann.setName(null);
        em.persist(ann);
        em.transactional(tx -> {
            assertThatThrownBy(tx::flush).isInstanceOf(ValidationException.class);
            ann.setName("Ann");
        });

        assertThat(stored(Author.class, ann.getId()).getName()).isEqualTo("Ann");
    }
}
