package dev.entia.sql.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import dev.entia.model.Mapping;
import dev.entia.sql.ast.ColumnType;
import dev.entia.type.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    private static final ColumnType TITLE = new ColumnType(Kind.TEXT, Mapping.Column.PLAIN, "Book.title");

    @Test
    void a_text_of_characters_stays_as_it_is() {
        var text = "a\0 🦉 \uffff";
        assertThat(Characters.checked(TITLE, text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud83d!", "a\ud83d", "\udd89a", "\udd89\ud83e"})
    void half_a_surrogate_pair_is_refused(String text) {
        assertThatThrownBy(() -> Characters.checked(TITLE, text))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Book.title contains half a surrogate pair, which is no character. Keep it in a byte[], or"
                        + " mend the text.");
    }
}
