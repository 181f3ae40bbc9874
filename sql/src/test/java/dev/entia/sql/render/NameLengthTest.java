package dev.entia.sql.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import org.junit.jupiter.api.Test;

final class NameLengthTest {

    private static final String OWLS = "🦉".repeat(8);

    @Test
    void a_name_is_as_long_as_the_database_counts() {
        assertThat(new NameLength(32, NameLength.Unit.BYTES).isTooLong(OWLS)).isFalse();
        assertThat(new NameLength(31, NameLength.Unit.BYTES).isTooLong(OWLS)).isTrue();
        assertThat(new NameLength(16, NameLength.Unit.CODE_UNITS).isTooLong(OWLS))
                .isFalse();
        assertThat(new NameLength(15, NameLength.Unit.CODE_UNITS).isTooLong(OWLS))
                .isTrue();
        assertThat(new NameLength(8, NameLength.Unit.CHARACTERS).isTooLong(OWLS))
                .isFalse();
        assertThat(new NameLength(7, NameLength.Unit.CHARACTERS).isTooLong(OWLS))
                .isTrue();
    }

    @Test
    void a_name_that_is_too_long_is_refused_with_its_length() {
        assertThatThrownBy(() -> new NameLength(31, NameLength.Unit.BYTES).checked(OWLS))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The name \"" + OWLS + "\" is too long: it has 32 bytes, and the database takes at most 31."
                        + " Give a shorter one, or start the ORM with a naming strategy that makes shorter ones.");
        assertThat(NameLength.UNLIMITED.checked("x".repeat(1000))).hasSize(1000);
    }
}
