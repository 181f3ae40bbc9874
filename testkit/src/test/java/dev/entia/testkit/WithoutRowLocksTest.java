package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.driver.Capability;
import dev.entia.error.ValidationException;
import dev.entia.query.Lock;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.driver.MemoryDriver;
import dev.entia.testkit.driver.RecordingDriver;
import org.junit.jupiter.api.Test;

/** A store that cannot lock rows says so, and is not asked to. */
final class WithoutRowLocksTest extends OrmSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return RecordingDriver.over(MemoryDriver.provider(), o -> o.without(Capability.ROW_LOCKS));
    }

    @Test
    void a_lock_is_refused_by_name() {
        var ann = author("Ann");
        em.persist(ann).flush();
        recording.clear();

        em.transactional(tx -> {
            assertThatThrownBy(() -> tx.findAll(Author.class, o -> o.lock(Lock.WRITE)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage(
                            "A lock (write) was asked for, and this store cannot lock rows (its driver has no ROW_LOCKS)."
                                    + " Leave it out.");
            assertThatThrownBy(() -> tx.lock(ann, Lock.READ)).isInstanceOf(ValidationException.class);
        });
        assertThat(recording.reads()).isEmpty();
    }
}
