package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import dev.entia.query.Condition;
import dev.entia.query.Hint;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Author_;
import dev.entia.testkit.domain.Book;
import org.junit.jupiter.api.Test;

/** What is said in the words of another driver is refused, and not passed over. */
public abstract class ForeignWordsSpec extends OrmSpec {

    /** Of no driver. */
    private record Word(String text) implements Hint {}

    @Test
    void a_condition_is_refused() {
        given(new Book("One", author("Ann")));
        assertThatThrownBy(() -> em.find(Book.class, new Condition.Native<>(new Word("x"))))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> em.count(Author.class, Author_.books().some(new Condition.Native<>(new Word("x")))))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void a_hint_is_refused_by_its_name() {
        assertThatThrownBy(() -> em.findAll(Book.class, o -> o.hint(new Word("x"))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("ForeignWordsSpec$Word");
    }

    @Test
    void what_the_driver_does_not_offer_is_refused_by_its_name() {
        assertThatThrownBy(() -> em.unwrap(Word.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith(
                        "em.unwrap(…) was asked for a " + Word.class.getName() + ", and the driver of this ORM (")
                .hasMessageEndingWith(") has nothing of that type. Ask for what its module offers.");
    }
}
