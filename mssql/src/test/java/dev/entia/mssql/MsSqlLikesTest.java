package dev.entia.mssql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MsSqlLikesTest {

    @Test
    void a_bracket_is_a_character() {
        assertThat(MsSqlLikes.escaped("[a-c]%")).isEqualTo("\\[a-c]%");
    }

    @Test
    void what_is_escaped_stays_so() {
        assertThat(MsSqlLikes.escaped("\\[\\%\\\\[")).isEqualTo("\\[\\%\\\\\\[");
    }

    @Test
    void a_backslash_at_the_end_means_itself() {
        assertThat(MsSqlLikes.escaped("a\\")).isEqualTo("a\\\\");
    }
}
