package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.NotFoundException;
import dev.entia.error.ValidationException;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Author_;
import dev.entia.testkit.domain.Book;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading a row anew. */
public abstract class RefreshSpec extends OrmSpec {

    private final Author ann = author("Ann");

    @BeforeEach
    final void one_author() {
        given(new Book("One", ann));
    }

    @Test
    void changes_that_were_not_flushed_are_lost() {
        var found = found(Author.class, ann.getId());
        found.setName("Other");

        assertThat(em.refresh(found)).isSameAs(found);
        assertThat(found.getName()).isEqualTo("Ann");
        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void what_others_have_written_is_seen() {
        var found = found(Author.class, ann.getId());
        var other = orm.em().fork();
        other.findOneOrFail(Author.class, present(ann.getId())).setName("Other");
        other.flush();

        em.refresh(found);
        assertThat(found.getName()).isEqualTo("Other");
    }

    @Test
    void collections_become_unloaded() {
        var found = em.findOneOrFail(Author.class, present(ann.getId()), o -> o.populate(Author_.books()));
        found.getBooks().add(new Book("Two", found));

        em.refresh(found);
        assertThat(found.getBooks().isLoaded()).isFalse();
        assertThat(found.getBooks().load()).hasSize(1);
    }

    @Test
    void a_row_that_is_gone_is_not_found() {
        var ben = author("Ben");
        given(ben);
        var found = found(Author.class, ben.getId());
        var other = orm.em().fork();
        other.remove(other.findOneOrFail(Author.class, present(ben.getId()))).flush();

        assertThatThrownBy(() -> em.refresh(found))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("Author#" + ben.getId() + " cannot be refreshed: its row does not exist any more.");
    }

    @Test
    void an_entity_that_is_not_managed_is_refused() {
        assertThatThrownBy(() -> em.refresh(author("Ben")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("This Author is not managed by this entity manager. "
                        + "Load it with find, or persist and flush it first.");
    }
}
