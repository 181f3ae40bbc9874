package dev.entia.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ß", "😀", "a😀b", "\uD83D\uDE00\uD83D\uDE00"})
    void a_text_of_characters_is_whole(String text) {
        assertThat(Characters.areWhole(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "a\uD83D", "\uD83Da", "\uDE00\uD83D", "😀\uD83D"})
    void half_a_pair_is_none(String text) {
        assertThat(Characters.areWhole(text)).isFalse();
    }

    @Test
    void half_a_pair_is_refused_with_what_holds_it() {
        assertThat(Characters.checked("Book.title", "😀")).isEqualTo("😀");
        assertThatThrownBy(() -> Characters.checked("Book.title", "\uD83D"))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "Book.title contains half a surrogate pair, which is no character. Keep it in a byte[], or mend the"
                                + " text.");
    }
}
