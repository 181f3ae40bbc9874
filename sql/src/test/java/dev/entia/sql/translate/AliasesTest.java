package dev.entia.sql.translate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AliasesTest {

    @Test
    void an_alias_is_a_letter_and_a_number() {
        var aliases = new Aliases();

        assertThat(aliases.next("Book")).isEqualTo("b0");
        assertThat(aliases.next("Übung")).isEqualTo("t1");
        assertThat(aliases.next("🦉")).isEqualTo("t2");
        assertThat(aliases.next("book_tags")).isEqualTo("b3");
    }
}
