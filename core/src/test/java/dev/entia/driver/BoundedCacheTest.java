package dev.entia.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class BoundedCacheTest {

    private final AtomicInteger made = new AtomicInteger();
    private final BoundedCache<Integer, String> cache = new BoundedCache<>(10);

    private String get(int key) {
        return cache.get(key, it -> {
            made.incrementAndGet();
            return "text " + it;
        });
    }

    @Test
    void an_entry_is_made_once() {
        assertThat(get(1)).isEqualTo("text 1");
        assertThat(get(1)).isEqualTo("text 1");
        assertThat(made).hasValue(1);
    }

    @Test
    void it_does_not_grow_beyond_its_size() {
        for (int key = 0; key < 1000; key++) get(key);
        assertThat(cache.size()).isLessThanOrEqualTo(10);
    }

    @Test
    void what_is_used_stays() {
        for (int key = 0; key < 1000; key++) {
            get(key);
            get(-1);
        }
        assertThat(made).hasValue(1001);
    }
}
