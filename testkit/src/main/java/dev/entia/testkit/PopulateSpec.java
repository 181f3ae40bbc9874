package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.AuthorProfile;
import dev.entia.testkit.domain.Author_;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.Book_;
import dev.entia.testkit.domain.Category;
import dev.entia.testkit.domain.Category_;
import dev.entia.testkit.domain.Publisher;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations loaded along, and how many statements they cost. */
public abstract class PopulateSpec extends OrmSpec {

    /** Ann (with a profile) has written A (from Press, tags new and old) and B (tag new); Ben has written C. */
    @BeforeEach
    final void a_small_catalogue() {
        var ann = author("Ann");
        ann.setProfile(new AuthorProfile("Writes.", ann));
        var fresh = new BookTag("new");
        var a = new Book("A", ann).setPublisher(new Publisher("Press"));
        var b = new Book("B", ann);
        a.getTags().addAll(List.of(fresh, new BookTag("old")));
        b.getTags().add(fresh);
        given(a, b, new Book("C", author("Ben")));
    }

    @Test
    void nothing_is_loaded_unasked() {
        var book = em.findAll(Book.class).get(0);

        assertThat(book.getAuthor().isLoaded()).isFalse();
        assertThat(book.getTags().isLoaded()).isFalse();
    }

    @Test
    void a_collection_costs_one_statement_for_all_owners() {
        var authors = em.findAll(Author.class, o -> o.populate(Author_.books()).orderBy(Author_.name.asc()));

        assertThat(reads()).hasSize(2);
        assertThat(authors.get(0).getBooks()).extracting(Book::getTitle).containsExactlyInAnyOrder("A", "B");
        assertThat(authors.get(1).getBooks()).extracting(Book::getTitle).containsExactly("C");
        assertThat(reads()).hasSize(2);
    }

    @Test
    void a_many_to_many_costs_one_statement_for_all_owners() {
        var books = em.findAll(Book.class, o -> o.populate(Book_.tags()).orderBy(Book_.title.asc()));

        assertThat(reads()).hasSize(2);
        assertThat(books.get(0).getTags()).extracting(BookTag::getName).containsExactlyInAnyOrder("new", "old");
        assertThat(books.get(1).getTags()).extracting(BookTag::getName).containsExactly("new");
        assertThat(books.get(2).getTags()).isEmpty();
    }

    @Test
    void members_shared_by_two_owners_are_one_object() {
        var books = em.findAll(Book.class, o -> o.populate(Book_.tags()).orderBy(Book_.title.asc()));

        var tag = books.get(1).getTags().iterator().next();
        assertThat(books.get(0).getTags()).contains(tag);
    }

    @Test
    void a_member_knows_its_owner_without_being_asked() {
        var author = em.findAll(Author.class, o -> o.populate(Author_.books())).get(0);

        assertThat(author.getBooks())
                .allSatisfy(book -> assertThat(book.getAuthor().get()).isSameAs(author));
    }

    @Test
    void an_empty_reference_stays_empty() {
        var books = em.findAll(Book.class, o -> o.populate(Book_.publisher()).orderBy(Book_.title.asc()));

        assertThat(present(books.get(0).getPublisher()).get().getName()).isEqualTo("Press");
        assertThat(books.get(1).getPublisher()).isNull();
    }

    @Test
    void paths_go_on_behind_references_and_collections() {
        var books = em.findAll(
                Book.class,
                o -> o.populate(Book_.author().profile(), Book_.author().books().tags()));

        assertThat(books)
                .allSatisfy(book -> assertThat(book.getAuthor().get().getBooks())
                        .contains(book)
                        .allSatisfy(
                                other -> assertThat(other.getTags().isLoaded()).isTrue()));
        assertThat(reads()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_number_of_rows() {
        em.findAll(Author.class, o -> o.populate(Author_.books().tags()));
        int before = reads().size();
        for (int i = 0; i < 20; i++) given(new Book("More", author("More " + i)));

        orm.em().fork().findAll(Author.class, o -> o.populate(Author_.books().tags()));
        assertThat(reads()).hasSize(before);
    }

    @Test
    void what_is_on_the_way_is_loaded_too() {
        var book = em.findAll(
                        Book.class, o -> o.populate(Book_.author().profile()).orderBy(Book_.title.asc()))
                .get(0);

        assertThat(present(book.getAuthor().get().getProfile()).get().getBiography())
                .isEqualTo("Writes.");
    }

    @Test
    void a_path_given_twice_is_loaded_once() {
        em.findAll(Author.class, o -> o.populate(Author_.books()).populate(Author_.books(), Author_.books()));

        assertThat(reads()).hasSize(2);
    }

    @Test
    void a_circle_comes_back_to_the_same_objects() {
        var authors = em.findAll(
                Author.class, o -> o.populate(Author_.books().author().books()));

        assertThat(authors)
                .allSatisfy(author -> assertThat(author.getBooks())
                        .allSatisfy(book -> assertThat(book.getAuthor().get()).isSameAs(author)));
    }

    @Test
    void a_tree_is_loaded_as_deep_as_asked() {
        var root = new Category("root");
        given(new Category("leaf", new Category("middle", root)));

        var found = em.findOneOrFail(Category.class, present(root.getId()), o -> o.populate(Category_.children()));
        var middle = found.getChildren().iterator().next();
        assertThat(middle.getChildren().isLoaded()).isFalse();

        em.populate(List.of(found), Category_.children().children());
        assertThat(middle.getChildren()).extracting(Category::getName).containsExactly("leaf");
    }

    @Test
    void nothing_found_costs_no_further_statement() {
        em.find(
                Author.class,
                Author_.name.eq("Nobody"),
                o -> o.populate(Author_.books().tags()));

        assertThat(reads()).hasSize(1);
    }

    @Test
    void empty_collections_end_the_path() {
        var dan = author("Dan");
        given(dan);

        var found = em.findOneOrFail(
                Author.class,
                present(dan.getId()),
                o -> o.populate(Author_.books().tags()));
        assertThat(found.getBooks()).isEmpty();
        assertThat(reads()).hasSize(2);
    }

    @Test
    void find_one_by_key_populates_what_is_loaded_already() {
        var author = em.findAll(Author.class).get(0);
        recording.clear();

        em.findOneOrFail(Author.class, present(author.getId()), o -> o.populate(Author_.books()));
        assertThat(reads()).hasSize(1);
        assertThat(author.getBooks().isLoaded()).isTrue();
    }

    // em.populate

    @Test
    void relations_of_loaded_entities_cost_one_statement() {
        var books = em.findAll(Book.class);
        recording.clear();

        em.populate(books, Book_.author());
        assertThat(reads()).hasSize(1);
        assertThat(books)
                .allSatisfy(book -> assertThat(book.getAuthor().isLoaded()).isTrue());
    }

    @Test
    void what_is_loaded_is_not_read_again() {
        var books = em.findAll(Book.class, o -> o.populate(Book_.author(), Book_.tags()));
        recording.clear();

        em.populate(books, Book_.author(), Book_.tags());
        assertThat(recording.reads()).isEmpty();
    }

    @Test
    void no_entities_cost_no_statement() {
        em.populate(List.<Book>of(), Book_.author());

        assertThat(recording.reads()).isEmpty();
    }

    @Test
    void an_entity_that_is_not_managed_is_refused() {
        assertThatThrownBy(() -> em.populate(List.of(author("Dan")), Author_.books()))
                .isInstanceOf(ValidationException.class)
                .hasMessage("This Author is not managed by this entity manager. "
                        + "Load it with find, or persist and flush it first.");
    }

    @Test
    void queued_members_are_kept() {
        var author = em.findOneOrFail(Author.class, Author_.name.eq("Ann"));
        var book = new Book("New", author);
        author.getBooks().add(book);

        em.populate(List.of(author), Author_.books());
        assertThat(author.getBooks()).hasSize(3).contains(book);
    }

    @Test
    void populating_changes_nothing_that_a_flush_would_write() {
        em.findAll(Author.class, o -> o.populate(Author_.books().tags(), Author_.profile()));
        em.findAll(Book.class, o -> o.populate(Book_.author().profile(), Book_.publisher(), Book_.tags()));

        assertThat(em.flush().isEmpty()).isTrue();
    }
}
