package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.Invitation;
import dev.entia.testkit.domain.Note;
import dev.entia.testkit.domain.Publisher;
import org.junit.jupiter.api.Test;

/** What a flush would do. */
public abstract class PreviewSpec extends OrmSpec {

    @Test
    void nothing_to_write_is_an_empty_plan() {
        assertThat(em.previewFlush().isEmpty()).isTrue();
        assertThat(em.previewFlush()).hasToString("");
    }

    @Test
    void a_preview_is_what_the_flush_then_does() {
        var book = new Book("One", author("Ann")).setPublisher(new Publisher("Press"));
        book.getTags().add(new BookTag("new"));
        em.persist(book, new Invitation("Ann"));

        var preview = em.previewFlush();
        assertThat(preview.steps()).isNotEmpty();
        assertThat(em.flush()).isEqualTo(preview);
    }

    @Test
    void a_preview_writes_nothing() {
        em.persist(author("Ann"));
        em.previewFlush();

        assertThat(recording.all()).isEmpty();
        assertThat(orm.em().fork().count(Author.class)).isZero();
    }

    @Test
    void a_preview_changes_no_entity() {
        var ann = author("Ann");
        var book = new Book("One", ann);
        var invitation = new Invitation("Ann");
        var note = new Note("text");
        em.persist(book, invitation, note).previewFlush();

        assertThat(ann.getId()).isNull();
        assertThat(ann.getBooks()).isEmpty();
        assertThat(invitation.getId()).isNull();
        assertThat(note.getCreatedAt()).isNull();
        assertThat(em.isManaged(ann)).isFalse();
    }

    @Test
    void a_preview_does_not_make_both_sides_agree() {
        var ann = author("Ann");
        var ben = author("Ben");
        var book = new Book("One", ann);
        em.persistAndFlush(book, ben);

        ben.getBooks().add(book);
        assertThat(em.previewFlush()).hasToString("update Book [author] ×1");
        assertThat(book.getAuthor().get()).isSameAs(ann);
        assertThat(ann.getBooks()).containsExactly(book);
        assertThat(em.flush()).hasToString("update Book [author] ×1");
        assertThat(book.getAuthor().get()).isSameAs(ben);
    }

    @Test
    void a_preview_is_refused_where_the_flush_would_be() {
        var note = new Note("text");
        note.setAuthor(author("Ann"));
        em.persist(note);

        assertThatThrownBy(() -> em.previewFlush()).isInstanceOf(ValidationException.class);
    }
}
