package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.driver.Capability;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.AuthorProfile;
import dev.entia.testkit.domain.Author_;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.driver.MemoryDriver;
import dev.entia.testkit.driver.RecordingDriver;
import org.junit.jupiter.api.Test;

/** The keys behind the inverse sides of one-to-ones cost one more read a result, on a store that cannot join. */
final class WithoutJoinsTest extends OrmSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return RecordingDriver.over(MemoryDriver.provider(), o -> o.without(Capability.JOINED_FETCH));
    }

    @Test
    void the_keys_behind_all_rows_are_one_read() {
        for (int i = 0; i < 5; i++) given(new AuthorProfile("Writes.", author("Author " + i)));

        assertThat(em.findAll(Author.class))
                .allSatisfy(author ->
                        assertThat(present(author.getProfile()).isLoaded()).isFalse());
        assertThat(recording.reads()).containsExactly("read Author", "read AuthorProfile (keys) where author in ?");
    }

    @Test
    void nothing_found_has_no_keys_to_read() {
        em.find(Author.class, Author_.name.eq("Nobody"));

        assertThat(recording.reads()).containsExactly("read Author where name = ?");
    }

    @Test
    void an_entity_without_inverse_sides_is_one_read() {
        given(new Book("One", author("Ann")));
        em.findAll(Book.class);

        assertThat(recording.reads()).containsExactly("read Book");
    }
}
