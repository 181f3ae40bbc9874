package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.Book_;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same row is the same object. */
public abstract class IdentitySpec extends OrmSpec {

    private Book book;

    @BeforeEach
    final void one_book() {
        book = new Book("One", author("Ann")).setPages(100);
        given(book);
    }

    @Test
    void two_queries_give_the_same_object() {
        var first = em.findOne(Book.class, Book_.title.eq("One"));

        assertThat(em.findAll(Book.class)).first().isSameAs(first);
    }

    @Test
    void a_key_that_is_known_costs_no_statement() {
        var found = found(Book.class, book.getId());

        assertThat(em.findOne(Book.class, present(book.getId()))).isSameAs(found);
        assertThat(recording.statements()).isZero();
    }

    @Test
    void a_saved_object_is_what_queries_give() {
        var mine = new Book("Two", author("Ben"));
        em.persistAndFlush(mine);

        assertThat(em.findOne(Book.class, Book_.title.eq("Two"))).isSameAs(mine);
    }

    @Test
    void a_reference_leads_to_the_same_object() {
        var author = found(Author.class, book.getAuthor().get().getId());

        assertThat(found(Book.class, book.getId()).getAuthor().get()).isSameAs(author);
    }

    @Test
    void references_made_before_the_row_is_loaded_lead_to_it_too() {
        var found = found(Book.class, book.getId());
        assertThat(found.getAuthor().isLoaded()).isFalse();

        var author = found(Author.class, book.getAuthor().get().getId());
        assertThat(found.getAuthor().get()).isSameAs(author);
    }

    @Test
    void two_entity_managers_have_two_objects() {
        var mine = found(Book.class, book.getId());

        assertThat(stored(Book.class, book.getId())).isNotSameAs(mine);
    }

    @Test
    void reading_again_keeps_what_was_changed() {
        var found = found(Book.class, book.getId());
        found.setTitle("Mine");

        em.findAll(Book.class);
        assertThat(found.getTitle()).isEqualTo("Mine");
    }

    @Test
    void reading_again_takes_over_what_was_not_changed() {
        var found = found(Book.class, book.getId());
        found.setTitle("Mine");
        changeElsewhere(200);

        em.findAll(Book.class);
        assertThat(found.getPages()).isEqualTo(200);
    }

    @Test
    void reading_again_takes_over_null() {
        var found = found(Book.class, book.getId());
        changeElsewhere(null);

        em.findAll(Book.class);
        assertThat(found.getPages()).isNull();
    }

    @Test
    void after_reading_again_only_the_own_change_is_written() {
        var found = found(Book.class, book.getId());
        found.setTitle("Mine");
        changeElsewhere(200);
        em.findAll(Book.class);

        assertThat(em.flush()).hasToString("update Book [title] ×1");
        assertThat(stored(Book.class, book.getId()).getPages()).isEqualTo(200);
    }

    @Test
    void reading_again_keeps_a_changed_reference() {
        var ben = author("Ben");
        given(ben);
        var found = found(Book.class, book.getId());
        found.setAuthor(found(Author.class, ben.getId()));

        em.findAll(Book.class);
        assertThat(found.getAuthor().get().getName()).isEqualTo("Ben");
        assertThat(em.flush()).hasToString("update Book [author] ×1");
    }

    @Test
    void reading_again_keeps_loaded_collections() {
        var author = found(Author.class, book.getAuthor().get().getId());
        author.getBooks().load();

        em.findAll(Author.class);
        assertThat(author.getBooks()).hasSize(1);
    }

    @Test
    void an_own_value_that_the_row_has_come_to_have_is_no_change() {
        var found = found(Book.class, book.getId());
        found.setPages(200);
        changeElsewhere(200);

        em.findAll(Book.class);
        assertThat(em.flush().isEmpty()).isTrue();
    }

    private void changeElsewhere(@Nullable Integer pages) {
        var other = orm.em().fork();
        other.findOneOrFail(Book.class, present(book.getId())).setPages(pages);
        other.flush();
    }
}
