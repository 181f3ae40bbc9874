package dev.entia.sql.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class StickinessTest {

    private final AtomicLong now = new AtomicLong();

    @Test
    void who_has_not_written_is_free() {
        assertThat(new Stickiness(Optional.empty(), now::get).isSticky()).isFalse();
    }

    @Test
    void who_has_written_sticks_for_good() {
        var stickiness = new Stickiness(Optional.empty(), now::get);
        stickiness.wrote();
        now.addAndGet(Duration.ofDays(1).toNanos());
        assertThat(stickiness.isSticky()).isTrue();
    }

    @Test
    void a_given_time_counts_from_the_end_of_the_transaction() {
        var stickiness = new Stickiness(Optional.of(Duration.ofSeconds(1)), now::get);
        stickiness.wrote();
        now.addAndGet(Duration.ofSeconds(5).toNanos());
        stickiness.ended();
        now.addAndGet(Duration.ofMillis(999).toNanos());
        assertThat(stickiness.isSticky()).isTrue();
        now.addAndGet(Duration.ofMillis(1).toNanos());
        assertThat(stickiness.isSticky()).isFalse();
        stickiness.ended();
        assertThat(stickiness.isSticky()).isFalse();
    }

    @Test
    void who_wants_the_latest_always_gets_it() {
        var stickiness = new Stickiness(Optional.of(Duration.ZERO), now::get);
        stickiness.always();
        assertThat(stickiness.isSticky()).isTrue();
    }
}
