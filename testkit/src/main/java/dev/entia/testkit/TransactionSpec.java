package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.driver.Capability;
import dev.entia.error.TransactionStateException;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Author_;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.Book_;
import dev.entia.testkit.domain.Note;
import dev.entia.testkit.domain.Shelf;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Work that is kept or undone as a whole, in the store and in the objects. */
@Needs(Promise.TRANSACTIONS)
public abstract class TransactionSpec extends OrmSpec {

    // Whole transactions

    @Test
    void work_is_flushed_and_committed() {
        em.transactional(tx -> tx.persist(author("Ann")));

        assertThat(orm.em().fork().count(Author.class)).isEqualTo(1);
    }

    @Test
    void work_runs_on_the_same_entities() {
        em.transactional(tx -> assertThat(tx).isSameAs(em));
    }

    @Test
    void work_may_have_a_result() {
        var ann = em.transactionalResult(tx -> {
            var author = author("Ann");
            tx.persist(author);
            return author;
        });

        assertThat(ann.getId()).isNotNull();
    }

    @Test
    void several_flushes_are_one_transaction() {
        em.transactional(tx -> {
            tx.persist(author("Ann")).flush();
            tx.persist(author("Ben")).flush();
        });

        assertThat(recording.all()).filteredOn("begin"::equals).hasSize(1);
        assertThat(recording.all()).filteredOn("commit"::equals).hasSize(1);
    }

    @Test
    void others_see_nothing_before_the_commit() {
        em.transactional(tx -> {
            tx.persist(author("Ann")).flush();
            assertThat(tx.count(Author.class)).isEqualTo(1);
        });

        assertThat(orm.em().fork().count(Author.class)).isEqualTo(1);
    }

    @Test
    void an_open_transaction_is_known() {
        assertThat(em.isInTransaction()).isFalse();
        em.transactional(tx -> assertThat(tx.isInTransaction()).isTrue());
        assertThat(em.isInTransaction()).isFalse();
    }

    @Test
    void what_the_work_throws_passes() {
        assertThatThrownBy(() -> em.transactional(tx -> {
                    throw new IOException("no paper");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("no paper");
        assertThat(em.isInTransaction()).isFalse();
    }

    // Rollback

    @Test
    void a_rollback_keeps_nothing() {
        failing(() -> em.persist(author("Ann")).flush());

        assertThat(orm.em().fork().count(Author.class)).isZero();
    }

    @Test
    void a_rollback_takes_generated_keys_back() {
        var ann = author("Ann");
        failing(() -> em.persist(ann).flush());

        assertThat(ann.getId()).isNull();
        assertThat(em.isManaged(ann)).isFalse();
    }

    @Test
    void a_rollback_leaves_new_entities_queued() {
        var ann = author("Ann");
        failing(() -> em.persist(new Book("One", ann)).flush());

        em.flush();
        assertThat(stored(Author.class, ann.getId()).getName()).isEqualTo("Ann");
        assertThat(orm.em().fork().count(Book.class)).isEqualTo(1);
    }

    @Test
    void a_rollback_leaves_changes_to_be_written() {
        var ann = author("Ann");
        em.persistAndFlush(ann);
        failing(() -> {
            ann.setName("Other");
            em.flush();
        });

        assertThat(ann.getName()).isEqualTo("Other");
        assertThat(em.flush()).hasToString("update Author [name] ×1");
    }

    @Test
    void a_rollback_leaves_removed_entities_removed() {
        var shelf = new Shelf(7L, "Library");
        em.persistAndFlush(shelf);
        failing(() -> em.remove(shelf).flush());
        assertThat(em.isManaged(shelf)).isTrue();
        assertThat(orm.em().fork().count(Shelf.class)).isEqualTo(1);

        assertThat(em.flush()).hasToString("delete Shelf by [number] ×1");
    }

    @Test
    void what_was_written_and_then_removed_is_forgotten_by_a_rollback() {
        var ann = author("Ann");
        failing(() -> {
            em.persist(ann).flush();
            em.remove(ann);
        });
        assertThat(em.flush().isEmpty()).isTrue();

        failing(() -> {
            em.persist(ann).flush();
            em.remove(ann).flush();
        });
        assertThat(em.flush().isEmpty()).isTrue();
        assertThat(orm.em().fork().count(Author.class)).isZero();
    }

    @Test
    void what_was_written_removed_and_persisted_again_is_written_once_after_a_rollback() {
        var ann = author("Ann");
        failing(() -> {
            em.persist(ann).flush();
            em.remove(ann).flush();
            em.persist(ann);
        });
        assertThat(em.previewFlush()).hasToString("insert Author [name, email, born, favouriteBook] ×1 → id");

        failing(() -> em.flush());
        em.flush();
        assertThat(em.isManaged(ann)).isTrue();
        assertThat(orm.em().fork().count(Author.class)).isEqualTo(1);
    }

    @Test
    void a_reference_to_what_a_rollback_has_forgotten_finds_its_row_again() {
        var ann = author("Ann");
        var books = new ArrayList<Book>();
        failing(() -> {
            em.persist(ann).flush();
            books.add(new Book("One", em.ref(Author.class, present(ann.getId()))));
            em.remove(ann);
        });

        em.persist(ann, books).flush();
        assertThat(books.get(0).getAuthor().id()).isEqualTo(ann.getId());
        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void what_was_removed_and_persisted_again_keeps_its_row_after_a_rollback() {
        var shelf = new Shelf(7L, "Library");
        em.persistAndFlush(shelf);
        failing(() -> {
            em.remove(shelf).flush();
            em.persist(shelf);
        });
        assertThat(em.isManaged(shelf)).isTrue();
        assertThat(em.flush().isEmpty()).isTrue();

        failing(() -> {
            em.remove(shelf).flush();
            em.persist(shelf).flush();
        });
        assertThat(em.flush().isEmpty()).isTrue();
        assertThat(em.findOne(Shelf.class, 7L)).isSameAs(shelf);
    }

    @Test
    void a_rollback_leaves_collections_as_they_were() {
        var ann = author("Ann");
        em.persistAndFlush(ann);
        var book = new Book("One", ann);
        failing(() -> {
            ann.getBooks().add(book);
            em.flush();
        });

        em.flush();
        assertThat(ann.getBooks()).containsExactly(book);
        assertThat(orm.em().fork().count(Author.class, Author_.books().title.eq("One")))
                .isEqualTo(1);
    }

    @Test
    void a_rollback_leaves_what_the_application_did_after_the_flush() {
        var ann = author("Ann");
        var ben = author("Ben");
        failing(() -> {
            em.persist(new Book("One", ann), ben).flush();
            ann.getBooks().add(new Book("Two", ann));
            ben.getBooks().add(ann.getBooks().iterator().next());
            ben.setName("Benjamin");
            em.flush();
            ann.getBooks().add(new Book("Three", ann));
            ben.setName("Benno");
        });

        assertThat(ann.getBooks()).extracting(Book::getTitle).containsExactly("Two", "Three");
        assertThat(ben.getBooks()).extracting(Book::getTitle).containsExactly("One");
        em.flush();
        assertThat(stored(Author.class, ben.getId()).getName()).isEqualTo("Benno");
        assertThat(orm.em().fork().count(Book.class, Book_.author().name.eq("Ann")))
                .isEqualTo(2);
        assertThat(orm.em().fork().count(Book.class, Book_.author().name.eq("Benno")))
                .isEqualTo(1);
    }

    @Test
    void a_generated_value_that_the_application_has_replaced_stays_after_a_rollback() {
        var note = new Note("text");
        var noon = Instant.parse("2026-03-01T12:00:00Z");
        failing(() -> {
            em.persist(note).flush();
            note.setCreatedAt(noon);
        });

        em.flush();
        assertThat(stored(Note.class, note.getId()).getCreatedAt()).isEqualTo(noon);
    }

    @Test
    void what_was_removed_and_persisted_again_with_another_key_is_another_row_after_a_rollback() {
        var shelf = new Shelf(7L, "Library");
        em.persistAndFlush(shelf);
        failing(() -> {
            em.remove(shelf).flush();
            shelf.setNumber(8L);
            em.persist(shelf);
        });

        em.flush();
        assertThat(orm.em().fork().findAll(Shelf.class))
                .extracting(Shelf::getNumber)
                .containsExactly(8L);
        assertThat(em.isManaged(shelf)).isTrue();
    }

    @Test
    void a_row_that_was_removed_twice_and_persisted_again_stays_after_a_rollback() {
        var shelf = new Shelf(7L, "Library");
        em.persistAndFlush(shelf);
        failing(() -> {
            em.remove(shelf).flush();
            em.remove(em.ref(Shelf.class, 7L)).persist(shelf);
        });

        assertThat(em.isManaged(shelf)).isTrue();
        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void a_reference_to_a_deleted_row_does_not_stand_in_its_place_after_a_rollback() {
        var shelf = new Shelf(7L, "Library");
        em.persistAndFlush(shelf);
        failing(() -> {
            em.remove(shelf).flush();
            em.ref(Shelf.class, 7L);
        });

        assertThat(em.isManaged(shelf)).isTrue();
        assertThat(em.ref(Shelf.class, 7L).get()).isSameAs(shelf);
        em.flush();
        assertThat(em.isManaged(shelf)).isFalse();
        assertThat(em.findOne(Shelf.class, 7L)).isNull();
    }

    @Test
    void entities_loaded_in_a_rolled_back_transaction_stay() {
        var ann = author("Ann");
        given(ann);
        failing(() -> em.findOneOrFail(Author.class, present(ann.getId())));

        assertThat(em.findOneOrFail(Author.class, present(ann.getId())).getName())
                .isEqualTo("Ann");
    }

    @Test
    void what_was_loaded_together_with_new_rows_in_a_rolled_back_transaction_is_loaded_further() {
        var ann = author("Ann");
        var shelf = new Shelf(7L, "Library");
        given(new Book("One", ann), new Shelf(8L, "Cellar"));
        em.ref(Shelf.class, 7L);
        var found = new ArrayList<Author>();
        failing(() -> {
            em.persist(author("Ben"), shelf);
            found.addAll(em.findAll(Author.class));
            em.findAll(Shelf.class);
        });

        assertThat(found).hasSize(2);
        var again = em.findOneOrFail(Author.class, present(ann.getId()));
        assertThat(found).contains(again);
        assertThat(again.getBooks().load()).extracting(Book::getTitle).containsExactly("One");
    }

    // Savepoints

    @Test
    @Needs(capabilities = Capability.SAVEPOINTS)
    void an_inner_transaction_is_a_savepoint() {
        em.transactional(tx -> tx.transactional(inner -> inner.persist(author("Ann"))));

        assertThat(recording.all())
                .containsExactly(
                        "begin",
                        "savepoint",
                        "insert Author [name, email, born, favouriteBook] ×1 → id",
                        "release",
                        "commit");
    }

    @Test
    @Needs(capabilities = Capability.SAVEPOINTS)
    void an_inner_rollback_keeps_the_outer_work() {
        em.transactional(tx -> {
            tx.persist(author("Ann")).flush();
            failing(() -> tx.persist(author("Ben")).flush());
            em.clear();
        });

        assertThat(orm.em().fork().findAll(Author.class))
                .extracting(Author::getName)
                .containsExactly("Ann");
    }

    @Test
    void what_was_forgotten_before_a_rollback_stays_as_it_is() {
        var ann = author("Ann");
        var ben = author("Ben");
        var tx = em.begin();
        em.persist(ann).flush();
        em.clear();
        em.persist(ben).flush();
        tx.rollback();

        assertThat(ann.getId()).isNotNull();
        assertThat(ben.getId()).isNull();
        em.flush();
        assertThat(em.findAll(Author.class)).containsExactly(ben);
    }

    @Test
    @Needs(capabilities = Capability.SAVEPOINTS)
    void outer_work_that_is_not_flushed_yet_survives_an_inner_rollback() {
        var ann = author("Ann");
        em.transactional(tx -> {
            tx.persist(ann);
            assertThatThrownBy(() -> tx.transactional(inner -> {
                        inner.flush();
                        throw new IOException("inner");
                    }))
                    .isInstanceOf(IOException.class);
        });

        assertThat(stored(Author.class, ann.getId()).getName()).isEqualTo("Ann");
    }

    @Test
    @Needs(capabilities = Capability.SAVEPOINTS)
    void what_an_inner_rollback_undid_is_written_by_the_outer_commit() {
        var ben = author("Ben");
        em.transactional(tx -> failing(() -> tx.persist(ben).flush()));

        assertThat(stored(Author.class, ben.getId()).getName()).isEqualTo("Ben");
    }

    @Test
    @Needs(capabilities = Capability.SAVEPOINTS)
    void an_outer_rollback_undoes_the_inner_work() {
        var ann = author("Ann");
        failing(() -> em.transactional(tx -> tx.persist(ann)));

        assertThat(ann.getId()).isNull();
        assertThat(orm.em().fork().count(Author.class)).isZero();
    }

    // begin

    @Test
    void a_begun_transaction_is_committed() {
        try (var tx = em.begin()) {
            em.persist(author("Ann"));
            tx.commit();
        }

        assertThat(orm.em().fork().count(Author.class)).isEqualTo(1);
    }

    @Test
    void closing_without_commit_rolls_back() {
        try (var tx = em.begin()) {
            assertThat(tx).isNotNull();
            em.persistAndFlush(author("Ann"));
        }

        assertThat(em.isInTransaction()).isFalse();
        assertThat(orm.em().fork().count(Author.class)).isZero();
    }

    @Test
    void a_rolled_back_transaction_cannot_be_committed() {
        try (var tx = em.begin()) {
            tx.rollback();
            assertThatThrownBy(tx::commit).isInstanceOf(TransactionStateException.class);
        }
    }

    @Test
    @Needs(capabilities = Capability.SAVEPOINTS)
    void an_outer_transaction_cannot_be_committed_before_the_inner_one() {
        try (var outer = em.begin();
                var inner = em.begin()) {
            assertThatThrownBy(outer::commit).isInstanceOf(TransactionStateException.class);
            inner.commit();
            outer.commit();
        }
        assertThat(em.isInTransaction()).isFalse();
    }

    /** Runs the work in a transaction that then fails. */
    private void failing(Runnable work) {
        assertThatThrownBy(() -> em.transactional(tx -> {
                    work.run();
                    throw new IOException("and then it failed");
                }))
                .isInstanceOf(IOException.class);
    }
}
