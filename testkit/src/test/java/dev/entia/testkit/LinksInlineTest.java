package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.driver.Capability;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.driver.MemoryDriver;
import dev.entia.testkit.driver.RecordingDriver;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A store that keeps links in their owner's record. */
final class LinksInlineTest extends OrmSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return RecordingDriver.over(MemoryDriver.provider(), o -> o.with(Capability.LINKS_INLINE));
    }

    @Test
    void the_links_of_a_deleted_owner_go_with_it() {
        var book = new Book("One", author("Ann"));
        var tag = new BookTag("new");
        book.getTags().add(tag);
        given(book);

        assertThat(em.remove(found(Book.class, book.getId())).flush()).hasToString("delete Book by [id] ×1");
        assertThat(stored(BookTag.class, tag.getId()).getBooks().load()).isEmpty();
    }

    @Test
    void the_links_to_a_deleted_target_are_taken_away_first() {
        var tag = new BookTag("new");
        given(tag);

        assertThat(em.remove(found(BookTag.class, tag.getId())).flush()).hasToString("""
                unlink Book.tags to BookTag ×1
                unlink Note.tags to BookTag ×1
                delete BookTag by [id] ×1""");
    }

    @Test
    void links_that_change_their_place_go_and_come() {
        var book = new Book("One", author("Ann"));
        for (var name : List.of("a", "b", "c")) book.getTags().add(new BookTag(name));
        given(book);
        var tags = found(Book.class, book.getId()).getTags().load();
        var members = List.copyOf(tags);

        tags.clear();
        tags.addAll(members);
        assertThat(em.flush().isEmpty()).isTrue();
        tags.remove(members.get(1));
        tags.add(members.get(1));
        assertThat(em.flush()).hasToString("""
                unlink Book.tags -2
                link Book.tags +2""");
        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void of_links_within_a_class_those_to_the_deleted_row_are_taken_away() {
        var ann = author("Ann");
        given(ann);

        assertThat(em.remove(found(Author.class, ann.getId())).flush()).hasToString("""
                unlink Author.follows to Author ×1
                delete Author by [id] ×1""");
    }
}
