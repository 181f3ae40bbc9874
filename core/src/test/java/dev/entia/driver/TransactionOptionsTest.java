package dev.entia.driver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TransactionOptionsTest {

    private static final TransactionOptions NONE = TransactionOptions.none();

    @Test
    void options_are_values() {
        assertThat(NONE.isolation(Isolation.SERIALIZABLE).readOnly())
                .isEqualTo(NONE.readOnly().isolation(Isolation.SERIALIZABLE));
        assertThat(NONE.isReadOnly()).isFalse();
        assertThat(NONE.readOnly().isReadOnly()).isTrue();
        assertThat(NONE.isolation()).isEmpty();
    }

    @Test
    void they_read_as_words() {
        assertThat(NONE).hasToString("");
        assertThat(NONE.readOnly()).hasToString("read only");
        assertThat(NONE.isolation(Isolation.REPEATABLE_READ)).hasToString("repeatable read");
        assertThat(NONE.isolation(Isolation.READ_COMMITTED).readOnly()).hasToString("read committed read only");
    }
}
