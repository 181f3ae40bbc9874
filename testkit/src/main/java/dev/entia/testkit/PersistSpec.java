package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.Note;
import dev.entia.testkit.domain.Publisher;
import org.junit.jupiter.api.Test;

/** New entities, and how rows become objects. */
public abstract class PersistSpec extends OrmSpec {

    @Test
    void persist_alone_writes_nothing() {
        em.persist(author("Ann"));

        assertThat(recording.all()).isEmpty();
    }

    @Test
    void a_persisted_entity_is_written_by_flush() {
        var ann = author("Ann");
        em.persist(ann).flush();

        assertThat(stored(Author.class, ann.getId()).getName()).isEqualTo("Ann");
    }

    @Test
    void the_key_is_known_after_flush() {
        var ann = author("Ann");
        em.persist(ann);
        assertThat(ann.getId()).isNull();

        em.flush();
        assertThat(ann.getId()).isNotNull();
    }

    @Test
    void an_entity_is_managed_from_flush_on() {
        var ann = author("Ann");
        em.persist(ann);
        assertThat(em.isManaged(ann)).isFalse();

        em.flush();
        assertThat(em.isManaged(ann)).isTrue();
    }

    @Test
    void several_entities_are_persisted_in_one_call() {
        em.persist(author("Ann"), author("Ben"), new BookTag("new")).flush();

        assertThat(em.count(Author.class)).isEqualTo(2);
        assertThat(em.count(BookTag.class)).isEqualTo(1);
    }

    @Test
    void persist_and_flush_is_both() {
        var ann = author("Ann");
        em.persistAndFlush(ann);

        assertThat(ann.getId()).isNotNull();
    }

    @Test
    void persisting_twice_writes_one_row() {
        var ann = author("Ann");
        em.persist(ann, ann);
        em.persist(ann).flush();

        assertThat(em.count(Author.class)).isEqualTo(1);
    }

    @Test
    void persisting_a_managed_entity_changes_nothing() {
        var ann = author("Ann");
        em.persistAndFlush(ann);
        recording.clear();

        em.persistAndFlush(ann);
        assertThat(recording.all()).isEmpty();
    }

    @Test
    void persist_takes_a_removal_back() {
        var ann = author("Ann");
        em.persistAndFlush(ann);

        em.remove(ann).persist(ann).flush();
        assertThat(em.count(Author.class)).isEqualTo(1);
    }

    @Test
    void what_is_no_entity_is_refused() {
        assertThatThrownBy(() -> em.persist("a text"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("java.lang.String is not an entity of this ORM. "
                        + "Annotate it with @Entity and name it in Orm.init(…, o -> o.entities(…)).");
    }

    @Test
    void a_transient_property_is_not_stored() {
        var note = new Note("text");
        note.setDraft("draft");
        given(note);

        assertThat(stored(Note.class, note.getId()).getDraft()).isNull();
    }

    @Test
    void an_entity_without_a_no_argument_constructor_is_made_without_one() {
        var ann = author("Ann");
        given(ann);

        var stored = stored(Author.class, ann.getId());
        assertThat(stored.getEmail()).isEqualTo("ann@example.org");
        assertThat(stored.getBooks().isLoaded()).isFalse();
    }

    @Test
    void a_private_no_argument_constructor_runs_initialisers() {
        var press = new Publisher("Press");
        given(press);

        var stored = stored(Publisher.class, press.getId());
        assertThat(stored.initialised()).isNotNull();
        assertThat(stored.getName()).isEqualTo("Press");
        assertThat(stored.getBooks().load()).isEmpty();
    }

    @Test
    void a_creator_is_given_the_values_of_the_row() {
        var tag = new BookTag("New");
        given(tag);

        var stored = stored(BookTag.class, tag.getId());
        assertThat(stored.getName()).isEqualTo("New");
        assertThat(stored.getLabel()).isEqualTo("#new");
    }
}
