package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import dev.entia.relation.Ref;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.AuthorProfile;
import dev.entia.testkit.domain.Author_;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.Note;
import dev.entia.testkit.domain.Publisher;
import org.junit.jupiter.api.Test;

/** What is saved along, and how the two sides of a relation come to agree. */
public abstract class CascadeSpec extends OrmSpec {

    // Persist

    @Test
    void the_target_of_a_reference_is_saved_along() {
        var book = new Book("One", author("Ann"));
        em.persistAndFlush(book);

        assertThat(book.getAuthor().get().getId()).isNotNull();
    }

    @Test
    void the_members_of_a_collection_are_saved_along() {
        var ann = author("Ann");
        ann.getBooks().add(new Book("One", ann));
        em.persistAndFlush(ann);

        assertThat(em.count(Book.class)).isEqualTo(1);
    }

    @Test
    void the_inverse_side_of_a_one_to_one_is_saved_along() {
        var ann = author("Ann");
        ann.setProfile(new AuthorProfile("Writes.", ann));
        em.persistAndFlush(ann);

        assertThat(em.count(AuthorProfile.class)).isEqualTo(1);
    }

    @Test
    void a_whole_graph_is_saved_from_any_end() {
        var ann = author("Ann");
        var book = new Book("One", ann).setPublisher(new Publisher("Press"));
        var tag = new BookTag("new");
        book.getTags().add(tag);
        tag.getBooks().add(new Book("Two", author("Ben")));
        em.persistAndFlush(ann.getBooks().add(book) ? ann : book);

        assertThat(em.count(Book.class)).isEqualTo(2);
        assertThat(em.count(Author.class)).isEqualTo(2);
        assertThat(em.count(Publisher.class)).isEqualTo(1);
    }

    @Test
    void what_is_added_to_a_managed_entity_is_saved_without_persist() {
        var ann = author("Ann");
        em.persistAndFlush(ann);

        ann.getBooks().add(new Book("One", ann));
        assertThat(em.flush()).hasToString("insert Book [title, pages, price, author, publisher] ×1 → id");
    }

    @Test
    void a_new_target_given_to_a_managed_entity_is_saved_without_persist() {
        var book = new Book("One", author("Ann"));
        given(book);

        found(Book.class, book.getId()).setPublisher(new Publisher("Press"));
        assertThat(em.flush()).hasToString("""
                insert Publisher [name, city] ×1 → id
                update Book [publisher←Publisher.id] ×1""");
    }

    @Test
    void without_cascade_a_new_target_is_refused() {
        var note = new Note("text");
        note.setAuthor(author("Ann"));
        em.persist(note);

        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessage("""
                        Note.author refers to a new Author that will not be saved.
                        Call em.persist(author), or add cascade = PERSIST to Note.author.""");
        assertThat(em.count(Author.class)).isZero();
    }

    @Test
    void without_cascade_a_new_member_is_refused() {
        var note = new Note("text");
        note.getTags().add(new BookTag("new"));
        em.persist(note);

        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessage("""
                        Note.tags contains a new BookTag that will not be saved.
                        Call em.persist(bookTag), or add cascade = PERSIST to Note.tags.""");
    }

    @Test
    void without_cascade_a_target_that_is_persisted_itself_is_fine() {
        var note = new Note("text");
        var ann = author("Ann");
        note.setAuthor(ann);
        em.persist(note, ann).flush();

        assertThat(present(stored(Note.class, note.getId()).getAuthor()).id()).isEqualTo(ann.getId());
    }

    // Agreement of both sides

    @Test
    void a_set_reference_adds_to_the_loaded_collection() {
        var ann = author("Ann");
        em.persistAndFlush(ann);
        var book = new Book("One", ann);
        em.persistAndFlush(book);

        assertThat(ann.getBooks()).containsExactly(book);
    }

    @Test
    void an_added_member_is_given_the_reference() {
        var ann = author("Ann");
        var book = new Book("One", author("Ben"));
        given(ann, book);

        var found = found(Book.class, book.getId());
        var other = found(Author.class, ann.getId());
        other.getBooks().add(found);
        assertThat(em.flush()).hasToString("update Book [author] ×1");
        assertThat(found.getAuthor().get()).isSameAs(other);
    }

    @Test
    void a_moved_member_leaves_the_other_collection() {
        var ann = author("Ann");
        var ben = author("Ben");
        var book = new Book("One", ann);
        em.persistAndFlush(book, ben);
        assertThat(ann.getBooks()).containsExactly(book);

        book.setAuthor(ben);
        em.flush();
        assertThat(ann.getBooks()).isEmpty();
        assertThat(ben.getBooks()).containsExactly(book);
    }

    @Test
    void a_member_taken_out_loses_a_reference_that_may_be_empty() {
        var press = new Publisher("Press");
        var book = new Book("One", author("Ann")).setPublisher(press);
        em.persistAndFlush(book);

        press.getBooks().remove(book);
        assertThat(em.flush()).hasToString("update Book [publisher] ×1");
        assertThat(book.getPublisher()).isNull();
    }

    @Test
    void a_member_cannot_be_taken_out_if_it_needs_its_reference() {
        var ann = author("Ann");
        var book = new Book("One", ann);
        em.persistAndFlush(book);

        ann.getBooks().remove(book);
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "Book#" + book.getId() + " was taken out of Author#" + ann.getId() + ".books, but Book.author "
                                + "is required. Remove it with em.remove(…), or give it to another Author.");
    }

    @Test
    void a_member_taken_out_can_be_removed() {
        var ann = author("Ann");
        var book = new Book("One", ann);
        em.persistAndFlush(book);

        ann.getBooks().remove(book);
        assertThat(em.remove(book).flush().steps()).contains("delete Book by [id] ×1");
    }

    @Test
    void a_member_moves_from_collection_to_collection() {
        var ann = author("Ann");
        var ben = author("Ben");
        var book = new Book("One", ann);
        em.persistAndFlush(book, ben);

        ann.getBooks().remove(book);
        ben.getBooks().add(book);
        assertThat(em.flush()).hasToString("update Book [author] ×1");
        assertThat(book.getAuthor().get()).isSameAs(ben);
    }

    @Test
    void a_reference_of_another_entity_manager_gives_way_to_one_of_this_when_it_is_written() {
        var ann = author("Ann");
        given(ann);
        var other = orm.em().fork();
        var theirs = other.ref(Author.class, present(ann.getId()));
        var book = new Book("One", theirs);
        em.persist(book).flush();

        assertThat(book.getAuthor().load()).isSameAs(em.findOneOrFail(Author.class, present(ann.getId())));
        assertThat(theirs.load()).isSameAs(other.findOneOrFail(Author.class, present(ann.getId())));
    }

    @Test
    void a_managed_entity_may_be_given_a_reference_of_another_entity_manager() {
        var ann = author("Ann");
        var book = new Book("One", author("Ben"));
        given(ann, book);
        var found = em.findOneOrFail(Book.class, present(book.getId()));
        var theirs = orm.em().fork().ref(Author.class, present(ann.getId()));
        found.setAuthor(theirs);
        em.flush();

        assertThat(found.getAuthor().load()).isSameAs(em.findOneOrFail(Author.class, present(ann.getId())));
        assertThat(theirs.isLoaded()).isFalse();
        assertThat(stored(Book.class, book.getId()).getAuthor().id()).isEqualTo(ann.getId());
    }

    @Test
    void a_reference_from_before_a_clear_may_be_written_and_is_loaded_by_the_new_entity_alone() {
        var book = new Book("One", author("Ann"));
        given(book);
        var old = em.findOneOrFail(Book.class, present(book.getId()));
        em.clear();
        var second = new Book("Two", old.getAuthor());
        em.persistAndFlush(second);

        assertThat(second.getAuthor().load().getName()).isEqualTo("Ann");
        assertThat(old.getAuthor().isLoaded()).isFalse();
    }

    @Test
    void a_reference_is_made_with_a_key_of_the_type_that_the_entity_has() {
        em.persistAndFlush(author("Ann"));
        Ref<Author> wrong = Ref.ofId(Author.class, "17");

        var message = "A reference to Author was made with the String 17 as its key, but Author.id is a Long. "
                + "Make it with a Long, or by em.ref(Author.class, …), which converts keys.";
        assertThatThrownBy(() -> em.remove(wrong))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
        em.persist(new Book("One", wrong));
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
    }

    @Test
    void a_member_moves_to_the_collection_of_a_new_owner() {
        var ann = author("Ann");
        var book = new Book("One", ann);
        em.persistAndFlush(book);

        var ben = author("Ben");
        ann.getBooks().remove(book);
        ben.getBooks().add(book);
        em.persist(ben).flush();
        assertThat(book.getAuthor().get()).isSameAs(ben);
        assertThat(present(stored(Book.class, book.getId()).getAuthor()).id()).isEqualTo(ben.getId());
    }

    @Test
    void a_member_given_to_another_collection_survives_the_removal_of_its_owner() {
        var ann = author("Ann");
        var ben = author("Ben");
        var book = new Book("One", ann);
        em.persistAndFlush(book, ben);

        ben.getBooks().add(book);
        em.remove(ann).flush();
        assertThat(book.getAuthor().get()).isSameAs(ben);
        assertThat(em.count(Author.class)).isEqualTo(1);
    }

    @Test
    void members_can_be_added_to_a_collection_that_is_not_loaded() {
        var ann = author("Ann");
        given(new Book("One", ann));

        var found = found(Author.class, ann.getId());
        found.getBooks().add(new Book("Two", found));
        em.flush();
        assertThat(recording.reads()).isEmpty();
        assertThat(found.getBooks().load()).extracting(Book::getTitle).containsExactlyInAnyOrder("One", "Two");
    }

    @Test
    void members_can_be_taken_out_of_a_collection_that_is_not_loaded() {
        var press = new Publisher("Press");
        var book = new Book("One", author("Ann")).setPublisher(press);
        given(book);

        var found = found(Publisher.class, press.getId());
        found.getBooks().remove(found(Book.class, book.getId()));
        assertThat(em.flush()).hasToString("update Book [publisher] ×1");
        assertThat(found.getBooks().load()).isEmpty();
    }

    @Test
    void both_sides_of_a_new_relation_may_be_set() {
        var ann = author("Ann");
        var book = new Book("One", ann);
        ann.getBooks().add(book);
        em.persistAndFlush(ann);

        assertThat(ann.getBooks()).containsExactly(book);
        assertThat(em.count(Author.class, Author_.books().size().eq(1))).isEqualTo(1);
    }
}
