package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.entia.error.ValidationException;
import dev.entia.query.Condition;
import dev.entia.query.Hint;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Author_;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.Book_;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is said in the words of another driver is refused, and not passed over. */
public abstract class ForeignWordsSpec extends OrmSpec {

    /** Of no driver. */
    private record Word(String text) implements Hint {}

    private static <R> Condition<R> word() {
        return new Condition.Native<>(new Word("x"));
    }

    @Test
    void a_condition_is_refused_by_its_name_wherever_it_stands() {
        given(new Book("One", author("Ann")));
        for (var condition : List.<Condition<Author>>of(
                word(),
                ForeignWordsSpec.<Author>word().not(),
                Author_.name.eq("Ann").and(word()),
                Author_.name.eq("Ben").or(word()),
                Author_.books().some(word()),
                Author_.books().none(word()))) {
            assertRefused(() -> em.find(Author.class, condition));
            assertRefused(() -> em.count(Author.class, condition));
        }
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("does not understand a")
                .hasMessageContaining(Word.class.getName());
    }

    @Test
    void a_condition_has_no_text_of_its_own_and_has_pending_rows_of_its_entity_flushed() {
        em.persist(author("Ann"));

        assertRefused(() -> em.find(Author.class, word()));
        assertThat(reads()).containsExactly("read Author where native ?");
        assertThat(recording.writes()).hasSize(1);
    }

    @Test
    void hints_add_up_and_are_refused_by_their_name() {
        assertThatThrownBy(() -> em.findAll(
                        Book.class,
                        o -> o.hint(new Word("x")).limit(1).hint(new Word("y")).populate(Book_.author())))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("does not understand")
                .hasMessageContaining(Word.class.getName());
        assertThat(recording.reads()).singleElement(STRING).endsWith(" limit hint Word[text=x] hint Word[text=y]");
    }

    @Test
    void a_hint_for_a_key_is_refused_since_no_query_may_be_needed() {
        assertThatThrownBy(() -> em.findOne(Book.class, 1L, o -> o.hint(new Word("x"))))
                .isInstanceOf(ValidationException.class)
                .hasMessage("A hint is about how a query is run, and Book by its key may be had without one. "
                        + "Give a condition on Book.id instead of the key.");
        assertThat(recording.reads()).isEmpty();
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
