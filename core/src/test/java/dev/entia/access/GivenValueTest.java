package dev.entia.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import org.junit.jupiter.api.Test;

final class GivenValueTest {

    @Test
    void a_value_of_the_right_class_is_handed_on() {
        assertThat(GivenValue.of("Book.title", String.class, "x")).isEqualTo("x");
        assertThat(GivenValue.of("Book.pages", int.class, 7)).isEqualTo(7);
        assertThat(GivenValue.of("Book.title", String.class, null)).isNull();
    }

    @Test
    void null_is_refused_for_a_primitive() {
        assertThatThrownBy(() -> GivenValue.of("Book.pages", int.class, null))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Book.pages is a primitive int and cannot be set to null. "
                        + "Set a value, or declare the field with its box and @Nullable.");
    }

    @Test
    void a_value_of_another_class_is_refused() {
        assertThatThrownBy(() -> GivenValue.of("Book.pages", int.class, "7"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Book.pages takes int, not an instance of java.lang.String.");
    }
}
