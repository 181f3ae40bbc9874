package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Author_;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.BookTag_;
import dev.entia.testkit.domain.Book_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links, from both sides. */
public abstract class ManyToManySpec extends OrmSpec {

    private final BookTag fresh = new BookTag("new");
    private final BookTag old = new BookTag("old");
    private final Book book = new Book("One", author("Ann"));

    @BeforeEach
    final void a_book_with_two_tags() {
        book.getTags().addAll(List.of(fresh, old));
        given(book);
    }

    @Test
    void links_are_written() {
        assertThat(tagsOf(book)).containsExactlyInAnyOrder("new", "old");
    }

    @Test
    void the_other_side_sees_them() {
        assertThat(stored(BookTag.class, fresh.getId()).getBooks().load())
                .extracting(Book::getTitle)
                .containsExactly("One");
    }

    @Test
    void only_what_changed_is_written() {
        var found = em.findOneOrFail(Book.class, present(book.getId()), o -> o.populate(Book_.tags()));
        found.getTags().remove(found(BookTag.class, old.getId()));
        found.getTags().add(new BookTag("third"));

        assertThat(em.flush()).hasToString("""
                insert BookTag [name] ×1 → id
                unlink Book.tags -1
                link Book.tags +1""");
        assertThat(tagsOf(book)).containsExactlyInAnyOrder("new", "third");
    }

    @Test
    void a_member_added_and_taken_out_again_is_no_change() {
        var found = em.findOneOrFail(Book.class, present(book.getId()), o -> o.populate(Book_.tags()));
        // Where links have an order, taking out another one would change it.
        var last = List.copyOf(found.getTags()).get(1);
        found.getTags().remove(last);
        found.getTags().add(last);

        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void a_link_added_to_a_collection_that_is_not_loaded_reads_nothing() {
        var third = new BookTag("third");
        given(third);
        var found = found(Book.class, book.getId());
        found.getTags().add(found(BookTag.class, third.getId()));

        assertThat(em.flush()).hasToString("link Book.tags +1");
        assertThat(recording.reads()).isEmpty();
        assertThat(tagsOf(book)).containsExactlyInAnyOrder("new", "old", "third");
    }

    @Test
    void a_link_that_exists_can_be_added_to_a_collection_that_is_not_loaded() {
        var found = found(Book.class, book.getId());
        found.getTags().add(found(BookTag.class, fresh.getId()));
        em.flush();

        assertThat(tagsOf(book)).containsExactlyInAnyOrder("new", "old");
        assertThat(found.getTags().load()).hasSize(2);
    }

    @Test
    void a_link_can_be_taken_out_of_a_collection_that_is_not_loaded() {
        found(Book.class, book.getId()).getTags().remove(found(BookTag.class, fresh.getId()));

        assertThat(em.flush()).hasToString("unlink Book.tags -1");
        assertThat(tagsOf(book)).containsExactly("old");
    }

    @Test
    void a_link_taken_out_of_a_collection_that_is_not_loaded_and_added_again_is_there() {
        var third = new BookTag("third");
        given(third);
        var tags = found(Book.class, book.getId()).getTags();
        tags.remove(found(BookTag.class, third.getId()));
        tags.add(found(BookTag.class, third.getId()));
        em.flush();

        assertThat(tagsOf(book)).containsExactlyInAnyOrder("new", "old", "third");
    }

    @Test
    void a_link_added_to_a_collection_that_is_not_loaded_and_taken_out_again_is_gone() {
        var tags = found(Book.class, book.getId()).getTags();
        tags.add(found(BookTag.class, fresh.getId()));
        tags.remove(found(BookTag.class, fresh.getId()));
        em.flush();

        assertThat(tagsOf(book)).containsExactly("old");
    }

    @Test
    void clearing_takes_all_links_away() {
        em.findOneOrFail(Book.class, present(book.getId()), o -> o.populate(Book_.tags()))
                .getTags()
                .clear();

        assertThat(em.flush()).hasToString("unlink Book.tags -2");
        assertThat(tagsOf(book)).isEmpty();
        assertThat(em.count(BookTag.class)).isEqualTo(2);
    }

    @Test
    void the_other_side_can_add_and_take_out() {
        var other = new Book("Two", author("Ben"));
        given(other);
        var tag = em.findOneOrFail(BookTag.class, present(fresh.getId()), o -> o.populate(BookTag_.books()));
        tag.getBooks().remove(found(Book.class, book.getId()));
        tag.getBooks().add(found(Book.class, other.getId()));

        assertThat(em.flush()).hasToString("""
                unlink Book.tags -1
                link Book.tags +1""");
        assertThat(tagsOf(book)).containsExactly("old");
        assertThat(tagsOf(other)).containsExactly("new");
    }

    @Test
    void a_change_on_one_side_reaches_the_loaded_other_side() {
        var found = em.findOneOrFail(Book.class, present(book.getId()), o -> o.populate(Book_.tags()));
        var tag = em.findOneOrFail(BookTag.class, present(fresh.getId()), o -> o.populate(BookTag_.books()));

        found.getTags().remove(tag);
        em.flush();
        assertThat(tag.getBooks()).isEmpty();

        tag.getBooks().add(found);
        em.flush();
        assertThat(found.getTags()).contains(tag);
    }

    @Test
    void a_link_added_on_both_sides_is_written_once() {
        var other = new Book("Two", author("Ben"));
        var third = new BookTag("third");
        other.getTags().add(third);
        third.getBooks().add(other);

        assertThat(em.persist(other).flush().steps()).contains("link Book.tags +1");
        assertThat(tagsOf(other)).containsExactly("third");
    }

    @Test
    void links_to_rows_of_the_same_class() {
        var ann = author("Ann S");
        var ben = author("Ben");
        ann.getFollows().add(ben);
        ben.getFollows().add(ann);
        ann.getFollows().add(ann);
        given(ann);

        assertThat(stored(Author.class, ann.getId()).getFollows().load())
                .extracting(Author::getName)
                .containsExactlyInAnyOrder("Ben", "Ann S");
        assertThat(stored(Author.class, ben.getId()).getFollowers().load())
                .extracting(Author::getName)
                .containsExactly("Ann S");
        assertThat(em.find(Author.class, Author_.followers().name.eq("Ben")))
                .extracting(Author::getName)
                .containsExactly("Ann S");
    }

    private List<String> tagsOf(Book owner) {
        return stored(Book.class, owner.getId()).getTags().load().stream()
                .map(BookTag::getName)
                .toList();
    }
}
