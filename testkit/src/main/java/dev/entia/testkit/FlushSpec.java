package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.OptimisticLockException;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.Publisher;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What a flush writes, and what it does not. */
public abstract class FlushSpec extends OrmSpec {

    @Test
    void nothing_to_write_opens_no_transaction() {
        var ann = author("Ann");
        given(ann);
        found(Author.class, ann.getId());

        assertThat(em.flush().isEmpty()).isTrue();
        assertThat(recording.all()).isEmpty();
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void a_flush_is_one_transaction() {
        em.persistAndFlush(author("Ann"), new BookTag("new"));

        assertThat(recording.all()).startsWith("begin").endsWith("commit").hasSize(4);
    }

    @Test
    void a_graph_is_written_in_the_order_of_its_references() {
        var ann = author("Ann");
        var press = new Publisher("Press");
        var first = new Book("One", ann).setPublisher(press);
        var second = new Book("Two", ann).setPublisher(press);
        first.getTags().add(new BookTag("new"));

        assertThat(em.persist(first, second).flush()).hasToString("""
                insert Publisher [name, city] ×1 → id
                insert Author [name, email, born, favouriteBook] ×1 → id
                insert Book [title, pages, price, author←Author.id, publisher←Publisher.id] ×2 → id
                insert BookTag [name] ×1 → id
                link Book.tags +1""");
    }

    @Test
    void a_reference_to_a_row_that_exists_needs_no_arrow() {
        var ann = author("Ann");
        em.persistAndFlush(ann);

        assertThat(em.persist(new Book("One", ann)).flush())
                .hasToString("insert Book [title, pages, price, author, publisher] ×1 → id");
    }

    @Test
    void a_reference_by_key_alone_is_enough() {
        var ann = author("Ann");
        given(ann);
        var book = new Book("One", em.ref(Author.class, present(ann.getId())));
        em.persistAndFlush(book);

        assertThat(recording.reads()).isEmpty();
        assertThat(stored(Book.class, book.getId()).getAuthor().id()).isEqualTo(ann.getId());
    }

    @Test
    void only_changed_properties_are_written() {
        var book = new Book("One", author("Ann"));
        given(book);

        found(Book.class, book.getId()).setTitle("Other");
        assertThat(em.flush()).hasToString("update Book [title] ×1");
        assertThat(stored(Book.class, book.getId()).getTitle()).isEqualTo("Other");
    }

    @Test
    void a_property_can_become_null() {
        var book = new Book("One", author("Ann")).setPages(100);
        given(book);

        found(Book.class, book.getId()).setPages(null);
        assertThat(em.flush()).hasToString("update Book [pages] ×1");
        assertThat(stored(Book.class, book.getId()).getPages()).isNull();
    }

    @Test
    void setting_an_equal_value_is_no_change() {
        var book = new Book("One", author("Ann"));
        given(book);

        found(Book.class, book.getId()).setTitle(String.valueOf(new char[] {'O', 'n', 'e'}));
        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void a_decimal_of_another_scale_is_no_change() {
        var book = new Book("One", author("Ann"));
        book.setPrice(new BigDecimal("9.50"));
        given(book);

        found(Book.class, book.getId()).setPrice(new BigDecimal("9.5"));
        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void a_change_taken_back_is_no_change() {
        var book = new Book("One", author("Ann"));
        given(book);

        var found = found(Book.class, book.getId());
        found.setTitle("Other");
        found.setTitle("One");
        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void a_changed_reference_writes_the_reference_alone() {
        var book = new Book("One", author("Ann"));
        var ben = author("Ben");
        given(book, ben);

        found(Book.class, book.getId()).setAuthor(found(Author.class, ben.getId()));
        assertThat(em.flush()).hasToString("update Book [author] ×1");
        assertThat(stored(Book.class, book.getId()).getAuthor().id()).isEqualTo(ben.getId());
    }

    @Test
    void a_reference_to_the_same_row_by_key_is_no_change() {
        var book = new Book("One", author("Ann"));
        given(book);

        var found = found(Book.class, book.getId());
        found.setAuthor(em.ref(Author.class, found.getAuthor().id()));
        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void a_second_flush_writes_nothing() {
        var book = new Book("One", author("Ann"));
        em.persistAndFlush(book);
        book.setTitle("Other");
        em.flush();

        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void rows_with_the_same_changes_are_one_batch() {
        var ann = author("Ann");
        given(new Book("One", ann), new Book("Two", ann), new Book("Three", ann));

        em.findAll(Book.class).forEach(book -> book.setTitle(book.getTitle() + "!"));
        assertThat(em.flush()).hasToString("update Book [title] ×3");
    }

    @Test
    void rows_with_different_changes_are_a_batch_each() {
        var first = new Book("One", author("Ann"));
        var second = new Book("Two", author("Ben"));
        given(first, second);

        found(Book.class, first.getId()).setTitle("Other");
        found(Book.class, second.getId()).setPages(7);
        assertThat(em.flush()).hasToString("""
                update Book [title] ×1
                update Book [pages] ×1""");
    }

    @Test
    void many_rows_are_one_request_to_the_driver() {
        var ann = author("Ann");
        for (int i = 0; i < 1000; i++) em.persist(new Book("Book " + i, ann));
        em.flush();

        assertThat(recording.writes())
                .containsExactly(
                        "insert Author [name, email, born, favouriteBook] ×1 → id",
                        "insert Book [title, pages, price, author, publisher] ×1000 → id");
        assertThat(em.count(Book.class)).isEqualTo(1000);
    }

    @Test
    void every_row_of_a_batch_is_given_its_own_key() {
        for (int i = 0; i < 700; i++) em.persist(new BookTag("tag " + i));
        em.flush();

        assertThat(orm.em().fork().findAll(BookTag.class))
                .hasSize(700)
                .allSatisfy(tag -> assertThat(em.findOneOrFail(BookTag.class, present(tag.getId()))
                                .getName())
                        .isEqualTo(tag.getName()));
    }

    @Test
    void updating_a_row_that_is_gone_is_reported() {
        var book = new Book("One", author("Ann"));
        given(book);
        var found = found(Book.class, book.getId());
        var other = orm.em().fork();
        other.remove(other.findOneOrFail(Book.class, present(book.getId()))).flush();

        found.setTitle("Other");
        assertThatThrownBy(() -> em.flush())
                .isInstanceOfSatisfying(
                        OptimisticLockException.class,
                        error -> assertThat(error.entities()).containsExactly(found));
    }
}
