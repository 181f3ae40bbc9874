package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.OrmOptions;
import dev.entia.testkit.domain.Note;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Values made at flush. */
public abstract class GeneratedValuesSpec extends OrmSpec {

    private static final Instant NOON = Instant.parse("2024-02-29T12:00:00Z");

    private Instant now = NOON;

    @Override
    protected <O extends OrmOptions<O>> O options(O options) {
        InstantSource source = () -> now;
        return super.options(options).clock(source.withZone(ZoneOffset.UTC));
    }

    @Test
    void a_new_entity_is_given_the_time_of_the_clock() {
        var note = new Note("text");
        em.persistAndFlush(note);

        assertThat(note.getCreatedAt()).isEqualTo(NOON);
        assertThat(stored(Note.class, note.getId()).getCreatedAt()).isEqualTo(NOON);
    }

    @Test
    void a_value_that_is_there_is_kept() {
        var note = new Note("text");
        note.setCreatedAt(NOON.minus(Duration.ofDays(1)));
        em.persistAndFlush(note);

        assertThat(note.getCreatedAt()).isEqualTo(NOON.minus(Duration.ofDays(1)));
    }

    @Test
    void a_new_entity_has_not_been_updated() {
        var note = new Note("text");
        em.persistAndFlush(note);

        assertThat(note.getUpdatedAt()).isNull();
    }

    @Test
    void a_changed_entity_is_given_the_time_of_the_change() {
        var note = new Note("text");
        em.persistAndFlush(note);

        now = NOON.plusSeconds(1);
        note.setText("other");
        assertThat(em.flush()).hasToString("update Note [text, updatedAt] ×1");
        assertThat(stored(Note.class, note.getId()).getUpdatedAt()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void an_unchanged_entity_is_left_alone() {
        var note = new Note("text");
        em.persistAndFlush(note);

        now = NOON.plusSeconds(1);
        assertThat(em.flush().isEmpty()).isTrue();
        assertThat(note.getUpdatedAt()).isNull();
    }
}
