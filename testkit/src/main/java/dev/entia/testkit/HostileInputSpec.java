package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.error.ValidationException;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.BookTag_;
import dev.entia.testkit.domain.Country;
import dev.entia.testkit.domain.Country_;
import dev.entia.testkit.domain.Note;
import dev.entia.testkit.domain.Note_;
import dev.entia.testkit.domain.Publisher;
import dev.entia.testkit.domain.Publisher_;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Values that break programs which put values into statements. The texts are made at random; the seed is reported, and
 * {@code -Dentia.seed=…} makes the same ones again. A store that has no NUL character in its texts refuses it, and gets
 * another one instead.
 */
public abstract class HostileInputSpec extends OrmSpec {

    private static final int TEXTS = 200;

    private final long seed = Long.getLong("entia.seed", System.nanoTime());
    private final HostileText hostile = new HostileText(seed);

    @BeforeEach
    final void report(TestReporter reporter) {
        reporter.publishEntry("entia.seed", Long.toString(seed));
    }

    private boolean isNulKept;

    @BeforeEach
    final void findOutAboutNul() {
        var em = orm.em().fork();
        var tag = new BookTag("a\u0000b");
        em.persist(tag);
        try {
            em.flush();
        } catch (ValidationException e) {
            assertThat(e).hasMessageContaining("BookTag.name").hasMessageContaining("NUL");
            return;
        }
        assertThat(stored(BookTag.class, tag.getId()).getName()).isEqualTo("a\u0000b");
        em.remove(tag).flush();
        isNulKept = true;
    }

    private String storable(String text) {
        return isNulKept ? text : text.replace('\u0000', '\u2400');
    }

    @Test
    void texts_come_back_as_they_were() {
        for (var text : texts()) em.persist(new BookTag(text));
        em.flush();

        assertThat(orm.em().fork().findAll(BookTag.class, o -> o.orderBy(BookTag_.id.asc())))
                .as("-Dentia.seed=%s", seed)
                .extracting(BookTag::getName)
                .containsExactlyElementsOf(texts());
    }

    @Test
    void texts_are_found_by_equality() {
        for (var text : texts()) em.persist(new BookTag(text));
        em.flush();

        for (var text : texts()) {
            assertThat(em.find(BookTag.class, BookTag_.name.eq(text)))
                    .as("-Dentia.seed=%s, text <%s>", seed, text)
                    .extracting(BookTag::getName)
                    .containsExactly(text);
        }
        assertThat(em.find(BookTag.class, BookTag_.name.in(texts()))).hasSize(texts().size());
    }

    @Test
    void texts_are_found_by_a_part_of_them() {
        for (var text : texts()) em.persist(new BookTag(text));
        em.flush();

        for (var text : texts()) {
            var part = hostile.stretchOf(text);
            assertThat(em.find(BookTag.class, BookTag_.name.contains(part)))
                    .as("-Dentia.seed=%s, text <%s>, part <%s>", seed, text, part)
                    .extracting(BookTag::getName)
                    .containsExactlyInAnyOrderElementsOf(
                            texts().stream().filter(each -> each.contains(part)).toList());
        }
    }

    @Test
    void texts_can_be_updated_to() {
        var press = new Publisher("Press");
        em.persistAndFlush(press);

        for (var text : texts()) {
            press.setName(text);
            press.setCity(text);
            em.flush();
            assertThat(stored(Publisher.class, press.getId()).getName())
                    .as("-Dentia.seed=%s", seed)
                    .isEqualTo(text);
        }
        assertThat(em.count(Publisher.class, Publisher_.city.isNotNull())).isEqualTo(1);
    }

    @Test
    void texts_can_be_keys() {
        for (var text : texts()) em.persist(new Country(text, "name of " + text));
        em.flush();

        var other = orm.em().fork();
        for (var text : texts()) {
            assertThat(other.findOneOrFail(Country.class, text).getName())
                    .as("-Dentia.seed=%s, text <%s>", seed, text)
                    .isEqualTo("name of " + text);
        }
        assertThat(other.count(Country.class, Country_.name.startsWith("name of ")))
                .isEqualTo(texts().size());
    }

    @Test
    void ten_thousand_characters_come_back() {
        var text = storable("'\"\\;\u0000🦉%_x".repeat(1000));
        var note = new Note(text);
        em.persistAndFlush(note);

        assertThat(stored(Note.class, note.getId()).getText()).isEqualTo(text);
        assertThat(em.count(Note.class, Note_.text.eq(text))).isEqualTo(1);
        assertThat(em.count(Note.class, Note_.text.contains(text.substring(1)))).isEqualTo(1);
    }

    @Test
    void texts_that_differ_in_case_width_or_accent_are_different() {
        for (var text : new String[] {"a", "A", "á", "a\u0301", "a ", "\u00e5", "ａ"}) em.persist(new BookTag(text));
        em.flush();

        assertThat(em.find(BookTag.class, BookTag_.name.eq("a"))).hasSize(1);
    }

    private final Set<String> texts = new LinkedHashSet<>();

    /** The same texts whenever a test asks. */
    private Set<String> texts() {
        while (texts.size() < TEXTS) texts.add(storable(hostile.next()));
        return texts;
    }
}
