package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.FlushPlan;
import dev.entia.error.DriverException;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Work at random: whatever is done to entities, the store holds it after a flush. The seed is reported, and
 * {@code -Dentia.seed=…} does the same work again.
 */
public abstract class RandomWorkSpec extends OrmSpec {

    private static final int ROUNDS = 60;

    private final long seed = Long.getLong("entia.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Shop shop = new Shop();
    private @Nullable RandomWork work;

    @BeforeEach
    final void report(TestReporter reporter) {
        reporter.publishEntry("entia.seed", Long.toString(seed));
    }

    @Test
    void the_store_holds_what_the_entities_say() {
        var work = begin();
        for (int round = 0; round < ROUNDS; round++) {
            work.some();
            flush(round);
            assertStored(round);
        }
    }

    @Test
    void the_store_holds_what_entities_say_that_are_loaded_anew_each_time() {
        var work = begin();
        for (int round = 0; round < ROUNDS; round++) {
            work.some();
            flush(round);
            assertStored(round);
            em.clear();
            shop.rebind(em);
        }
    }

    @Test
    void a_preview_says_what_the_flush_does() {
        var work = begin();
        for (int round = 0; round < ROUNDS; round++) {
            work.some();
            var preview = em.previewFlush();
            assertThat(flush(round)).as(place(round)).isEqualTo(preview);
        }
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void a_flush_that_fails_anywhere_can_be_retried() {
        var work = begin();
        for (int round = 0; round < ROUNDS; round++) {
            work.some();
            var plan = em.previewFlush();
            if (!plan.isEmpty()) {
                var before = Shop.stored(em.fork());
                recording.failAtWrite(1 + random.nextInt(plan.steps().size()));
                assertThatThrownBy(() -> em.flush()).as(place(round)).isInstanceOf(DriverException.class);
                assertThat(Shop.stored(em.fork())).as(place(round)).isEqualTo(before);
                assertThat(em.previewFlush()).as(place(round)).isEqualTo(plan);
            }
            flush(round);
            assertStored(round);
        }
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void work_that_is_rolled_back_can_be_flushed_again() {
        var work = begin();
        for (int round = 0; round < ROUNDS; round++) {
            int at = round;
            rollBackAndFlush(round, () -> {
                work.some();
                flush(at);
            });
        }
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void work_between_flushes_that_are_rolled_back_can_be_flushed_again() {
        var work = begin();
        for (int round = 0; round < ROUNDS; round++) {
            int at = round;
            rollBackAndFlush(round, () -> {
                work.some();
                flush(at);
                work.more();
                flush(at);
                work.more();
            });
        }
    }

    private void rollBackAndFlush(int round, Runnable work) {
        var before = Shop.stored(em.fork());
        try (var transaction = em.begin()) {
            work.run();
            transaction.rollback();
        }
        assertThat(Shop.stored(em.fork())).as(place(round)).isEqualTo(before);
        flush(round);
        assertStored(round);
    }

    private RandomWork begin() {
        var begun = new RandomWork(em, random, shop);
        work = begun;
        return begun;
    }

    private FlushPlan flush(int round) {
        try {
            return em.flush();
        } catch (RuntimeException e) {
            throw new AssertionError(place(round) + "\n" + em.previewFlush(), e);
        }
    }

    private void assertStored(int round) {
        assertThat(Shop.stored(em.fork())).as(place(round)).isEqualTo(shop.lines());
        assertThat(em.flush()).as(place(round) + ": a second flush").hasToString("");
    }

    private String place(int round) {
        return "-Dentia.seed=" + seed + ", round " + round + ": "
                + present(work).notes();
    }
}
