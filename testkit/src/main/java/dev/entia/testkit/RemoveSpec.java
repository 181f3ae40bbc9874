package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ForeignKeyConstraintViolationException;
import dev.entia.error.ValidationException;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.AuthorProfile;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.Book_;
import dev.entia.testkit.domain.Category;
import dev.entia.testkit.domain.Publisher;
import dev.entia.testkit.domain.ReadingList;
import dev.entia.testkit.domain.ReadingListEntry;
import dev.entia.testkit.domain.ReadingList_;
import dev.entia.testkit.domain.Shelf;
import org.junit.jupiter.api.Test;

/** Entities that go. */
public abstract class RemoveSpec extends OrmSpec {

    @Test
    void remove_alone_writes_nothing() {
        var ann = author("Ann");
        given(ann);

        em.remove(found(Author.class, ann.getId()));
        assertThat(recording.all()).isEmpty();
    }

    @Test
    void a_removed_entity_is_deleted_by_flush() {
        given(new Shelf(7L, "Library"));

        assertThat(em.remove(found(Shelf.class, 7L)).flush()).hasToString("delete Shelf by [number] ×1");
        assertThat(em.findOne(Shelf.class, 7L)).isNull();
    }

    @Test
    void several_are_one_batch() {
        given(new Shelf(1L, "Library"), new Shelf(2L, "Library"), new Shelf(3L, "Hall"));

        em.findAll(Shelf.class).forEach(em::remove);
        assertThat(em.flush()).hasToString("delete Shelf by [number] ×3");
    }

    @Test
    void a_deleted_entity_is_a_plain_object() {
        var tag = new BookTag("new");
        given(tag);

        var found = found(BookTag.class, tag.getId());
        em.remove(found).flush();
        assertThat(em.isManaged(found)).isFalse();
        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void a_deleted_entity_can_be_persisted_again_with_its_links() {
        var book = new Book("One", author("Ann"));
        book.getTags().add(new BookTag("new"));
        em.persistAndFlush(book);
        em.remove(book).flush();

        em.persist(book);
        assertThat(em.previewFlush().steps()).endsWith("link Book.tags +1");
        assertThat(em.flush().steps()).endsWith("link Book.tags +1");
        assertThat(em.flush().isEmpty()).isTrue();
        assertThat(orm.em().fork().count(Book.class, Book_.tags().name.eq("new")))
                .isEqualTo(1);
    }

    @Test
    void deleted_entities_that_are_persisted_again_refer_to_each_other_again() {
        var press = new Publisher("Press");
        var book = new Book("One", author("Ann")).setPublisher(press);
        em.persistAndFlush(book);
        em.remove(book, press).flush();
        em.persist(press, book).flush();

        given(new Shelf(7L, "Library"));
        assertThat(em.remove(em.ref(Shelf.class, 7L)).flush()).hasToString("delete Shelf by [number] ×1");
        assertThat(present(stored(Book.class, book.getId()).getPublisher()).id())
                .isEqualTo(press.getId());
    }

    @Test
    void a_new_entity_is_simply_forgotten() {
        var ann = author("Ann");
        em.persist(ann).remove(ann);

        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void changes_of_a_removed_entity_are_not_written() {
        given(new Shelf(7L, "Library"));

        var found = found(Shelf.class, 7L);
        found.setRoom("Hall");
        assertThat(em.remove(found).flush()).hasToString("delete Shelf by [number] ×1");
    }

    @Test
    void removing_twice_deletes_once() {
        given(new Shelf(7L, "Library"));

        var found = found(Shelf.class, 7L);
        assertThat(em.remove(found, found).flush()).hasToString("delete Shelf by [number] ×1");
    }

    @Test
    void a_row_that_an_entity_needs_cannot_be_removed() {
        var book = new Book("One", author("Ann"));
        given(book);

        var found = found(Book.class, book.getId());
        em.remove(found.getAuthor().load());
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessage("Book.author of Book#" + book.getId() + " is required and refers to Author#"
                        + found.getAuthor().id() + ", which is being removed. Remove Book#" + book.getId()
                        + " too, or point it elsewhere.");
    }

    @Test
    @Needs(Promise.FOREIGN_KEYS)
    void a_row_that_an_unknown_row_needs_is_not_deleted() {
        var book = new Book("One", author("Ann"));
        given(book);

        em.remove(found(Author.class, book.getAuthor().get().getId()));
        assertThatThrownBy(() -> em.flush()).isInstanceOf(ForeignKeyConstraintViolationException.class);
        assertThat(orm.em().fork().count(Author.class)).isEqualTo(1);
    }

    @Test
    void references_that_may_be_empty_are_emptied() {
        var book = new Book("One", author("Ann")).setPublisher(new Publisher("Press"));
        given(book);

        var found = found(Book.class, book.getId());
        em.remove(present(found.getPublisher()).load()).flush();
        assertThat(stored(Book.class, book.getId()).getPublisher()).isNull();
        assertThat(found.getPublisher()).isNull();
        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void a_row_can_be_deleted_by_its_key_alone() {
        given(new Shelf(7L, "Library"));

        em.remove(em.ref(Shelf.class, 7L)).flush();
        assertThat(recording.reads()).isEmpty();
        assertThat(em.findOne(Shelf.class, 7L)).isNull();
    }

    @Test
    void rows_are_deleted_by_their_keys_alone_before_those_that_they_must_refer_to() {
        var ann = author("Ann");
        var book = new Book("One", ann);
        given(book);

        em.remove(em.ref(Author.class, present(ann.getId())), em.ref(Book.class, present(book.getId())))
                .flush();
        assertThat(em.count(Author.class)).isZero();
    }

    @Test
    void so_they_are_where_new_rows_may_take_their_unique_values() {
        var ann = author("Ann");
        var book = new Book("One", ann);
        given(book);

        em.remove(em.ref(Author.class, present(ann.getId())), em.ref(Book.class, present(book.getId())));
        em.persist(author("Ann")).flush();
        assertThat(em.count(Book.class)).isZero();
        assertThat(em.count(Author.class)).isEqualTo(1);
    }

    @Test
    void a_row_is_deleted_by_its_key_alone_before_a_loaded_one_that_it_must_refer_to() {
        var ann = author("Ann");
        var book = new Book("One", ann);
        ann.setFavouriteBook(book);
        given(book);

        em.remove(found(Author.class, ann.getId()), em.ref(Book.class, present(book.getId())))
                .flush();
        assertThat(em.count(Author.class)).isZero();
        assertThat(em.count(Book.class)).isZero();
    }

    @Test
    void a_removed_entity_that_loses_a_reference_is_not_updated() {
        var ann = author("Ann");
        var ben = author("Ben");
        var profile = new AuthorProfile("Writes.", ann);
        em.persistAndFlush(profile, ben);

        ann.setName("gone");
        profile.setAuthor(ben);
        assertThat(em.remove(ann).flush().steps())
                .contains("update AuthorProfile [author] ×1", "delete Author by [id] ×1")
                .noneMatch(step -> step.startsWith("update Author "));
    }

    @Test
    void a_row_that_refers_to_itself_is_not_in_its_own_way() {
        var loop = new Category("loop");
        loop.setParent(loop);
        em.persistAndFlush(loop);

        assertThat(em.remove(loop).flush()).hasToString("delete Category by [id] ×1");
    }

    @Test
    void a_reference_of_another_entity_manager_means_the_row_of_this_one() {
        given(new Shelf(7L, "Library"));
        var shelf = found(Shelf.class, 7L);
        var other = orm.em().fork();

        em.remove(other.ref(Shelf.class, 7L)).flush();
        assertThat(em.isManaged(shelf)).isFalse();
        assertThat(other.flush().isEmpty()).isTrue();
    }

    @Test
    void an_entity_that_is_not_managed_cannot_be_removed() {
        assertThatThrownBy(() -> em.remove(new Shelf(7L, "Library")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("This Shelf is not managed by this entity manager and cannot be removed. "
                        + "Load it first, or remove a reference: em.remove(em.ref(Shelf.class, id)).");
    }

    @Test
    void links_of_either_end_are_part_of_the_plan() {
        var tag = new BookTag("new");
        given(tag);

        assertThat(em.remove(found(BookTag.class, tag.getId())).flush()).hasToString("""
                unlink Book.tags to BookTag ×1
                unlink Note.tags to BookTag ×1
                delete BookTag by [id] ×1""");
    }

    @Test
    void links_of_the_owner_go_with_it() {
        var book = new Book("One", author("Ann"));
        var tag = new BookTag("new");
        book.getTags().add(tag);
        given(book);

        em.remove(found(Book.class, book.getId())).flush();
        assertThat(stored(BookTag.class, tag.getId()).getBooks().load()).isEmpty();
    }

    @Test
    void links_of_the_other_side_go_with_it() {
        var book = new Book("One", author("Ann"));
        var tag = new BookTag("new");
        book.getTags().add(tag);
        given(book);

        em.remove(found(BookTag.class, tag.getId())).flush();
        assertThat(stored(Book.class, book.getId()).getTags().load()).isEmpty();
    }

    @Test
    void a_deleted_entity_leaves_loaded_collections() {
        var ann = author("Ann");
        var book = new Book("One", ann);
        given(book, new Book("Two", ann));

        var found = found(Author.class, ann.getId());
        found.getBooks().load();
        em.remove(found(Book.class, book.getId())).flush();
        assertThat(found.getBooks()).extracting(Book::getTitle).containsExactly("Two");
    }

    @Test
    void a_cascading_collection_takes_its_loaded_members_along() {
        var list = listOfTwo();

        var found = em.findOneOrFail(ReadingList.class, present(list.getId()), o -> o.populate(ReadingList_.entries()));
        assertThat(em.remove(found).flush()).hasToString("""
                delete ReadingListEntry by [id] ×2
                delete ReadingList by [id] ×1""");
        assertThat(em.count(ReadingListEntry.class)).isZero();
        assertThat(em.count(Book.class)).isEqualTo(1);
    }

    @Test
    @Needs(Promise.FOREIGN_KEYS)
    void a_cascading_collection_that_is_not_loaded_is_left_to_the_database() {
        var list = listOfTwo();

        em.remove(found(ReadingList.class, list.getId()));
        assertThatThrownBy(() -> em.flush()).isInstanceOf(ForeignKeyConstraintViolationException.class);
    }

    private ReadingList listOfTwo() {
        var list = new ReadingList("list");
        var book = new Book("One", author("Ann"));
        list.getEntries().add(new ReadingListEntry(list, 1, book));
        list.getEntries().add(new ReadingListEntry(list, 2, book));
        given(list);
        return list;
    }
}
