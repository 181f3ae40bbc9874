package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.NotFoundException;
import dev.entia.error.NotLoadedException;
import dev.entia.error.ValidationException;
import dev.entia.relation.Ref;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Author_;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.Book_;
import java.util.List;
import org.junit.jupiter.api.Test;

/** References and collections that are not loaded, and how they come to be. */
public abstract class LoadingSpec extends OrmSpec {

    // References

    @Test
    void the_key_of_a_reference_is_known() {
        var book = new Book("One", author("Ann"));
        given(book);

        var found = found(Book.class, book.getId());
        assertThat(found.getAuthor().id()).isEqualTo(book.getAuthor().get().getId());
        assertThat(found.getAuthor().peek()).isEmpty();
        assertThat(recording.reads()).isEmpty();
    }

    @Test
    void reading_a_reference_that_is_not_loaded_says_what_to_populate() {
        var book = new Book("One", author("Ann"));
        given(book);

        var found = found(Book.class, book.getId());
        assertThatThrownBy(() -> found.getAuthor().get())
                .isInstanceOf(NotLoadedException.class)
                .hasMessage(
                        "Author#" + found.getAuthor().id() + " is not loaded. It was reached by Book#" + book.getId()
                                + ".author. Add Book_.author() to populate(…) of the query, or call load() first.");
    }

    @Test
    void the_path_begins_at_the_root_of_the_query() {
        var ann = author("Ann");
        ann.setFavouriteBook(new Book("One", author("Ben")));
        given(new Book("Two", ann));

        var found = em.findOneOrFail(
                Book.class,
                Book_.title.eq("Two"),
                o -> o.populate(Book_.author().favouriteBook()));
        var favourite = present(found.getAuthor().get().getFavouriteBook()).get();
        assertThatThrownBy(() -> favourite.getAuthor().get())
                .isInstanceOf(NotLoadedException.class)
                .hasMessageContaining("Add Book_.author().favouriteBook().author() to populate(…)");
    }

    @Test
    void load_reads_the_target() {
        var book = new Book("One", author("Ann"));
        given(book);

        var found = found(Book.class, book.getId());
        assertThat(found.getAuthor().load().getName()).isEqualTo("Ann");
        assertThat(found.getAuthor().get()).isSameAs(found.getAuthor().load());
        assertThat(reads()).hasSize(1);
    }

    @Test
    void a_loop_over_a_result_loads_its_references_in_one_statement() {
        for (int i = 0; i < 5; i++) given(new Book("Book " + i, author("Author " + i)));
        var books = em.findAll(Book.class);
        recording.clear();

        for (var book : books) assertThat(book.getAuthor().load().getName()).startsWith("Author");
        assertThat(reads()).hasSize(1);
    }

    @Test
    void a_target_that_does_not_exist_is_not_found() {
        var ref = em.ref(Author.class, 17L);

        assertThatThrownBy(ref::load)
                .isInstanceOf(NotFoundException.class)
                .hasMessage("There is no Author#17: its row does not exist.");
        assertThatThrownBy(ref::get)
                .isInstanceOf(NotLoadedException.class)
                .hasMessage(
                        "Author#17 does not exist: it was looked for when the reference was loaded, and there is no such"
                                + " row. Ask peek(), which is empty then.");
    }

    @Test
    void a_reference_made_by_the_entity_manager_can_be_loaded() {
        var ann = author("Ann");
        given(ann);

        assertThat(em.ref(Author.class, present(ann.getId())).load().getName()).isEqualTo("Ann");
    }

    @Test
    void a_reference_made_by_the_entity_manager_is_not_loaded_unasked() {
        var ann = author("Ann");
        given(ann);
        var ref = em.ref(Author.class, present(ann.getId()));

        assertThat(ref.id()).isEqualTo(ann.getId());
        assertThat(recording.reads()).isEmpty();
        assertThatThrownBy(ref::get)
                .isInstanceOf(NotLoadedException.class)
                .hasMessage("Author#" + ann.getId() + " is not loaded. The reference was made from its key: "
                        + "call load() on it, or em.findOne(Author.class, id).");
    }

    @Test
    void a_reference_made_by_the_entity_manager_finds_what_is_loaded_later() {
        var ann = author("Ann");
        given(ann);
        var ref = em.ref(Author.class, present(ann.getId()));

        assertThat(found(Author.class, ann.getId())).isSameAs(ref.get());
    }

    @Test
    void a_reference_made_without_an_entity_manager_cannot() {
        var ref = Ref.ofId(Author.class, 17L);

        assertThatThrownBy(ref::load)
                .isInstanceOf(NotLoadedException.class)
                .hasMessage("Author#17 is not loaded. This reference was made by Ref.ofId and belongs to no entity "
                        + "manager; call em.findOneOrFail(Author.class, id) instead.");
    }

    @Test
    void a_reference_made_without_an_entity_manager_meets_one_at_flush() {
        var ann = author("Ann");
        given(ann);
        var book = new Book("One", Ref.ofId(Author.class, present(ann.getId())));
        em.persistAndFlush(book);

        assertThat(book.getAuthor().load().getName()).isEqualTo("Ann");
    }

    @Test
    void the_key_of_a_new_target_is_not_known_before_a_flush() {
        var book = new Book("One", author("Ann"));

        assertThatThrownBy(() -> book.getAuthor().id())
                .isInstanceOf(ValidationException.class)
                .hasMessage("The key of this Ref<Author> is not known before a flush. "
                        + "Call em.flush() first, or read the key from the entity: ref.get().");
        em.persistAndFlush(book);
        assertThat(book.getAuthor().id()).isEqualTo(book.getAuthor().get().getId());
    }

    // Collections

    @Test
    void reading_a_collection_that_is_not_loaded_says_what_to_populate() {
        var ann = author("Ann");
        given(ann);

        var found = found(Author.class, ann.getId());
        assertThatThrownBy(() -> found.getBooks().size())
                .isInstanceOf(NotLoadedException.class)
                .hasMessage("The collection Author#" + ann.getId() + ".books is not loaded. "
                        + "Add Author_.books() to populate(…) of the query, or call load() first.");
        assertThatThrownBy(() -> found.getBooks().iterator()).isInstanceOf(NotLoadedException.class);
        assertThatThrownBy(() -> found.getBooks().isEmpty()).isInstanceOf(NotLoadedException.class);
    }

    @Test
    void a_loop_over_a_result_loads_its_collections_in_one_statement() {
        for (int i = 0; i < 5; i++) given(new Book("Book " + i, author("Author " + i)));
        var authors = em.findAll(Author.class);
        recording.clear();

        for (var author : authors) assertThat(author.getBooks().load()).hasSize(1);
        assertThat(reads()).hasSize(1);
    }

    @Test
    void a_loop_over_a_result_loads_its_many_to_manys_in_one_statement() {
        for (int i = 0; i < 5; i++) {
            var book = new Book("Book " + i, author("Author " + i));
            book.getTags().add(new BookTag("tag " + i));
            given(book);
        }
        var books = em.findAll(Book.class);
        recording.clear();

        for (var book : books) assertThat(book.getTags().load()).hasSize(1);
        assertThat(reads()).hasSize(1);
    }

    @Test
    void siblings_behind_a_loaded_collection_are_loaded_together_too() {
        var ann = author("Ann");
        for (int i = 0; i < 3; i++) {
            var book = new Book("Book " + i, ann);
            book.getTags().add(new BookTag("tag " + i));
            ann.getBooks().add(book);
        }
        given(ann);
        var author = em.findOneOrFail(Author.class, present(ann.getId()), o -> o.populate(Author_.books()));
        recording.clear();

        for (var book : author.getBooks()) book.getTags().load();
        assertThat(reads()).hasSize(1);
    }

    @Test
    void a_loaded_collection_is_not_read_again() {
        var ann = author("Ann");
        given(new Book("One", ann));
        var author = found(Author.class, ann.getId());
        author.getBooks().load();
        recording.clear();

        author.getBooks().load();
        assertThat(recording.reads()).isEmpty();
    }

    @Test
    void the_collections_of_a_new_entity_are_loaded() {
        var ann = author("Ann");
        assertThat(ann.getBooks().isLoaded()).isTrue();

        em.persistAndFlush(ann);
        recording.clear();
        assertThat(ann.getBooks().load()).isEmpty();
        assertThat(recording.reads()).isEmpty();
    }

    @Test
    void queued_additions_and_removals_survive_loading() {
        var ann = author("Ann");
        var one = new Book("One", ann);
        given(one, new Book("Two", ann));

        var author = found(Author.class, ann.getId());
        author.getBooks().remove(found(Book.class, one.getId()));
        author.getBooks().add(new Book("Three", author));
        assertThat(author.getBooks().load()).extracting(Book::getTitle).containsExactly("Two", "Three");
    }

    @Test
    void text_forms_never_load() {
        var book = new Book("One", author("Ann"));
        given(book);

        var found = found(Book.class, book.getId());
        assertThat(found.getTags()).hasToString("Many(not loaded)");
        assertThat(found.getAuthor())
                .hasToString("Ref(Author#" + found.getAuthor().id() + ")");
        assertThat(recording.reads()).isEmpty();
    }

    @Test
    void a_cleared_entity_manager_loads_nothing_for_its_old_objects() {
        var book = new Book("One", author("Ann"));
        given(book);
        var found = found(Book.class, book.getId());

        em.clear();
        assertThatThrownBy(() -> found.getTags().load())
                .isInstanceOf(NotLoadedException.class)
                .hasMessage(
                        "Book.tags cannot be loaded: its entity manager has forgotten the entity (clear, or close, "
                                + "also at the end of its request context), or the entity has been deleted. Load the entity again.");
    }

    @Test
    void reading_an_old_object_of_a_cleared_entity_manager_says_what_to_populate() {
        var book = new Book("One", author("Ann"));
        given(book);
        var found = found(Book.class, book.getId());
        em.clear();

        assertThatThrownBy(() -> found.getTags().size())
                .isInstanceOf(NotLoadedException.class)
                .hasMessage(tooLate("Book#" + book.getId() + ".tags", "Book_.tags()"));
        assertThatThrownBy(() -> found.getAuthor().get())
                .isInstanceOf(NotLoadedException.class)
                .hasMessage(tooLate("Book#" + book.getId() + ".author", "Book_.author()"));
    }

    private static String tooLate(String what, String path) {
        return what + " is not loaded, and it is too late to load it: its entity manager has forgotten the entity "
                + "(clear, or close, also at the end of its request context). Add " + path
                + " to populate(…) of the query.";
    }

    @Test
    void a_reference_of_another_entity_manager_is_populated_from_this_one() {
        var ann = author("Ann");
        var book = new Book("One", author("Ben"));
        given(ann, book);
        var found = em.findOneOrFail(Book.class, present(book.getId()));
        var theirs = orm.em().fork().ref(Author.class, present(ann.getId()));
        found.setAuthor(theirs);

        em.populate(List.of(found), List.of(Book_.author()));
        assertThat(found.getAuthor().get()).isSameAs(em.findOneOrFail(Author.class, present(ann.getId())));
        assertThat(theirs.isLoaded()).isFalse();
    }
}
