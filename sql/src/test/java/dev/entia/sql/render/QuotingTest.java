package dev.entia.sql.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class QuotingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "DOUBLE_QUOTES | name    | \"name\"",
                "DOUBLE_QUOTES | a\"b`c  | \"a\"\"b`c\"",
                "BACKTICKS     | a`b\"c  | `a``b\"c`",
                "BRACKETS      | a]b[c   | [a]]b[c]"
            })
    void the_closing_mark_is_doubled_inside(Quoting quoting, String name, String quoted) {
        assertThat(quoting.quote(name)).isEqualTo(quoted);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NARROW_BACKTICKS")
    void every_name_comes_back(Quoting quoting) {
        long seed = Long.getLong("entia.seed", System.nanoTime());
        var random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            var name = random(random);
            var quoted = quoting.quote(name);
            var close = quoted.substring(quoted.length() - 1);
            var inside = quoted.substring(1, quoted.length() - 1);

            assertThat(inside.replace(close + close, ""))
                    .as("-Dentia.seed=%s", seed)
                    .doesNotContain(close);
            assertThat(inside.replace(close + close, close))
                    .as("-Dentia.seed=%s", seed)
                    .isEqualTo(name);
        }
    }

    @Test
    void what_no_database_takes_is_refused() {
        assertRefused("", "The name of a table or column is empty. Give it one.");
        assertRefused(
                "a\0b",
                "The name \"a\\0b\" contains a NUL character, which no database takes in a name. Choose another name.");
        assertRefused(
                "a\ud83d",
                "The name \"a\ud83d\" contains half a surrogate pair, which is no character. Choose another name.");
    }

    @Test
    void what_some_databases_do_not_take_is_refused_there() {
        var narrow = Quoting.NARROW_BACKTICKS;
        assertThat(narrow.quote(" \uffee`é")).isEqualTo("` \uffee``é`");
        assertRefused(
                narrow,
                "🦉",
                "The name \"🦉\" contains a character beyond U+FFFF, which the database does not take in names."
                        + " Choose another name.");
        for (var blank : new String[] {" ", "\t", "\n"}) {
            assertRefused(
                    narrow,
                    "a" + blank,
                    "The name \"a" + blank
                            + "\" ends in a blank, which the database does not take in names. Choose another name.");
        }
        assertRefused(narrow, "", "The name of a table or column is empty. Give it one.");
    }

    private static void assertRefused(String name, String message) {
        assertRefused(Quoting.DOUBLE_QUOTES, name, message);
    }

    private static void assertRefused(Quoting quoting, String name, String message) {
        assertThatThrownBy(() -> quoting.quote(name))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
    }

    private static String random(Random random) {
        var name = new StringBuilder();
        for (int i = random.nextInt(10); i >= 0; i--)
            name.append("\"`[]';-a🦉"
                    .codePoints()
                    .skip(random.nextInt(9))
                    .limit(1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));
        return name.toString();
    }
}
