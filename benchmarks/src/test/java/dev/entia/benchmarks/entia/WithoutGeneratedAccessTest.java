package dev.entia.benchmarks.entia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class WithoutGeneratedAccessTest {

    private final ClassLoader loader =
            WithoutGeneratedAccess.adapter("any").getClass().getClassLoader();

    @Test
    void generated_access_is_there_otherwise() {
        assertThat(Book_Access.class).isNotNull();
    }

    @Test
    void an_entity_is_another_class() throws ClassNotFoundException {
        assertThat(loader.loadClass(Book.class.getName())).isNotEqualTo(Book.class);
    }

    @Test
    void there_is_no_generated_access() {
        assertThatThrownBy(() -> loader.loadClass(Book_Access.class.getName()))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
