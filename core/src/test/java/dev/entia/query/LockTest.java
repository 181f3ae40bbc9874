package dev.entia.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LockTest {

    @Test
    void a_lock_is_a_value() {
        assertThat(Lock.WRITE.skipLocked()).isEqualTo(Lock.WRITE.nowait().skipLocked());
        assertThat(Lock.WRITE).isNotEqualTo(Lock.READ);
        assertThat(FindOptions.none().lock()).isEmpty();
        assertThat(FindOptions.none().lock(Lock.READ).limit(1).lock()).contains(Lock.READ);
    }

    @Test
    void it_reads_as_words() {
        assertThat(Lock.WRITE).hasToString("write");
        assertThat(Lock.READ.skipLocked()).hasToString("read skip locked");
        assertThat(Lock.WRITE.nowait()).hasToString("write nowait");
    }
}
