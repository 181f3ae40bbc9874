package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import org.junit.jupiter.api.Test;

/** What another driver would understand is refused by its name, and never passed over. */
public abstract class ForeignWordsSpec extends OrmSpec {

    /** Of no driver. */
    private record Word(String text) {}

    @Test
    void what_the_driver_does_not_offer_is_refused() {
        assertThatThrownBy(() -> em.unwrap(Word.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith(
                        "em.unwrap(…) was asked for a " + Word.class.getName() + ", and the driver of this ORM (")
                .hasMessageEndingWith(") has nothing of that type. Ask for what its module offers.");
        assertThat(recording.reads()).isEmpty();
    }
}
