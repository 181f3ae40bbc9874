package dev.entia.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.error.ValidationException;
import dev.entia.query.ComparablePath;
import dev.entia.query.Condition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One of many values. */
final class KeyListsTest {

    private final List<String> statements = new ArrayList<>();
    private Orm orm;
    private EntityManager em;

    @BeforeEach
    void open() {
        orm = Orm.init(
                Sqlite.driver(),
                o -> o.entities(Sample.class).url(":memory:").observe(statement -> statements.add(statement.text())));
        orm.schema().create();
        em = orm.em().fork();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    @Test
    void a_hundred_thousand_numbers_are_one_value() {
        given(sample -> sample.largeNumber = 77_777L);
        var numbers = IntStream.range(0, 100_000).mapToObj(i -> (long) i).toList();

        assertThat(found("largeNumber", numbers)).isEqualTo(1);
    }

    @Test
    void lists_of_every_length_share_a_text() {
        statements.clear();
        for (int length = 1; length < 50; length++) {
            found(
                    "largeNumber",
                    IntStream.range(0, length).mapToObj(i -> (long) i).toList());
        }
        assertThat(statements).hasSize(49);
        assertThat(statements.stream().distinct()).hasSize(1);
    }

    @Test
    void padded_lists_share_few_texts() {
        statements.clear();
        for (int length = 1; length < 50; length++) {
            found(
                    "amount",
                    IntStream.range(0, length).mapToObj(BigDecimal::valueOf).toList());
        }
        assertThat(statements.stream().distinct()).hasSize(7);
    }

    @Test
    void texts_are_found_whatever_they_contain() {
        var texts = List.of("a", "'", "\"", "\\", "\\u0041", "a\0b", "\n\t\u0001", "🦉", "[1]", "null", "");
        for (int i = 0; i < texts.size(); i++) {
            int number = i;
            given(sample -> {
                sample.id = number;
                sample.text = texts.get(number);
            });
        }
        assertThat(found("text", texts)).isEqualTo(texts.size());
        assertThat(found(
                        "text",
                        texts.stream().filter(text -> text.indexOf('\0') < 0).toList()))
                .isEqualTo(texts.size() - 1);
        assertThat(found("text", List.of("A", "1"))).isZero();
    }

    @Test
    void other_values_are_found() {
        var uuid = UUID.randomUUID();
        given(sample -> {
            sample.uuid = uuid;
            sample.date = LocalDate.of(2024, 2, 29);
            sample.flag = true;
            sample.amount = new BigDecimal("0.10");
            sample.largeFraction = 0.1;
            sample.bytes = new byte[] {0, 1};
        });
        assertThat(found("uuid", List.of(UUID.randomUUID(), uuid))).isEqualTo(1);
        assertThat(found("date", List.of(LocalDate.of(2024, 2, 29)))).isEqualTo(1);
        assertThat(found("flag", List.of(true))).isEqualTo(1);
        assertThat(found("amount", List.of(new BigDecimal("0.1"), BigDecimal.TEN)))
                .isEqualTo(1);
        assertThat(found("largeFraction", List.of(0.1, 0.2))).isEqualTo(1);
        assertThat(found("bytes", List.of(new byte[] {0, 1}))).isEqualTo(1);
    }

    @Test
    void a_list_that_cannot_be_sent_is_refused() {
        var amounts = IntStream.range(0, 40_000).mapToObj(BigDecimal::valueOf).toList();

        assertThatThrownBy(() -> found("amount", amounts))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "The statement takes 40000 values, and SQLite takes at most 32766 in one statement. Split the"
                                + " longest list and ask several times.");
    }

    @Test
    void none_of_nothing_is_everything() {
        given(sample -> sample.text = null);
        assertThat(em.count(Sample.class, Condition.of(Sample.class, Map.of("text", Map.of("$nin", List.of())))))
                .isEqualTo(1);
        assertThat(found("text", List.of())).isZero();
    }

    private void given(java.util.function.Consumer<Sample> values) {
        var sample = new Sample();
        values.accept(sample);
        orm.em().fork().persist(sample).flush();
    }

    private long found(String property, List<?> values) {
        return em.count(Sample.class, ComparablePath.of(Sample.class, property).in(values));
    }
}
