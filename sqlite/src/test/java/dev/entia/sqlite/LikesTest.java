package dev.entia.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.error.ValidationException;
import dev.entia.query.TextPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Patterns, compared with what Java finds. */
final class LikesTest {

    private static final List<String> PARTS =
            List.of("a", "A", "b", "%", "_", "\\", "*", "?", "[", "]", "^", "-", "'", "é", "🦉", "\0");

    private final long seed = Long.getLong("entia.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final TextPath<Sample> text = TextPath.ofText(Sample.class, "text");
    private final List<String> texts = new ArrayList<>();
    private Orm orm;
    private EntityManager em;

    @BeforeEach
    void open(TestReporter reporter) {
        reporter.publishEntry("entia.seed", Long.toString(seed));
        orm = Orm.init(Sqlite.driver(), o -> o.entities(Sample.class).url(":memory:"));
        orm.schema().create();
        em = orm.em().fork();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private void given(Iterable<String> values) {
        for (var value : values) {
            var sample = new Sample();
            sample.id = texts.size();
            sample.text = value;
            texts.add(value);
            em.persist(sample);
        }
        em.flush();
        em.clear();
    }

    private void givenRandomTexts(int maximum) {
        var different = new TreeSet<String>();
        while (different.size() < 300) different.add(random(5, maximum));
        given(different);
    }

    @Test
    void patterns_find_what_they_describe() {
        givenRandomTexts(PARTS.size() - 1);
        for (int i = 0; i < 300; i++) {
            var pattern = random(5, PARTS.size() - 1);
            assertFound(pattern, 0);
        }
    }

    @Test
    void patterns_that_ignore_case_find_what_they_describe() {
        givenRandomTexts(PARTS.size() - 1);
        for (int i = 0; i < 300; i++) {
            var pattern = random(5, PARTS.size() - 1);
            assertFound(pattern, Pattern.CASE_INSENSITIVE);
        }
    }

    @Test
    void texts_with_nul_are_found_by_beginning_end_and_part() {
        givenRandomTexts(PARTS.size());
        for (int i = 0; i < 200; i++) {
            var literal = random(2, PARTS.size()).replaceAll("[%_\\\\]", "");
            for (var pattern : List.of(literal, literal + "%", "%" + literal, "%" + literal + "%")) {
                assertFound(pattern, 0);
                assertFound(pattern, Pattern.CASE_INSENSITIVE);
            }
        }
    }

    @Test
    void only_latin_letters_are_the_same_in_both_cases() {
        given(List.of("STRASSE É"));

        assertThat(em.count(Sample.class, text.ilike("strasse%"))).isEqualTo(1);
        assertThat(em.count(Sample.class, text.ilike("%é"))).isZero();
    }

    @Test
    void a_nul_between_wildcards_is_refused() {
        assertThatThrownBy(() -> em.count(Sample.class, text.like("a%\0%b")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The pattern for Sample.text contains a NUL character, where SQLite takes a pattern to end."
                        + " Search for a text that begins with, ends with or contains another, or leave it out.");
    }

    private void assertFound(String pattern, int flags) {
        var condition = flags == 0 ? text.like(pattern) : text.ilike(pattern);
        var found = em.find(Sample.class, condition).stream()
                .map(sample -> sample.text)
                .toList();
        var regex = Pattern.compile(regex(pattern), flags | Pattern.DOTALL);
        assertThat(found)
                .as("-Dentia.seed=%s, pattern <%s>", seed, pattern)
                .containsExactlyInAnyOrderElementsOf(texts.stream()
                        .filter(each -> regex.matcher(each).matches())
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }

    private String random(int longest, int parts) {
        var result = new StringBuilder();
        int length = random.nextInt(longest + 1);
        for (int i = 0; i < length; i++) result.append(PARTS.get(random.nextInt(parts)));
        return result.toString();
    }

    private static String regex(String pattern) {
        var regex = new StringBuilder();
        var points = pattern.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (points[i] == '%') regex.append(".*");
            else if (points[i] == '_') regex.append('.');
            else {
                boolean isEscape = points[i] == '\\' && i + 1 < points.length;
                regex.append(Pattern.quote(Character.toString(isEscape ? points[++i] : points[i])));
            }
        }
        return regex.toString();
    }
}
