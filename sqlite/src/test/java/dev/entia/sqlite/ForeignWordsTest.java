package dev.entia.sqlite;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.error.ValidationException;
import dev.entia.query.Condition;
import dev.entia.query.Hint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What SQL databases say to the words of other drivers, rows or no rows. */
final class ForeignWordsTest {

    private record Word(String text) implements Hint {}

    private Orm orm;

    @BeforeEach
    void open() {
        orm = Orm.init(Sqlite.driver(), o -> o.entities(Member.class).url(":memory:"));
        orm.schema().create();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    @Test
    void the_class_of_a_condition_is_told() {
        for (Object expression : new Object[] {new Word("x"), "age > 18"}) {
            assertThatThrownBy(() -> orm.em().fork().find(Member.class, new Condition.Native<>(expression)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("SQLite does not understand a condition that is a "
                            + expression.getClass().getName()
                            + ". Say it with the paths of the metamodel, such as Book_.title.");
        }
    }

    @Test
    void the_class_of_a_hint_is_told() {
        assertThatThrownBy(() -> orm.em().fork().findAll(Member.class, o -> o.hint(new Word("x"))))
                .isInstanceOf(ValidationException.class)
                .hasMessage("SQLite does not understand the hint Word[text=x] (" + Word.class.getName()
                        + "), which is one of another driver. Leave it out.");
    }
}
