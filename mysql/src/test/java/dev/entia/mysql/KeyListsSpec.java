package dev.entia.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.ValidationException;
import dev.entia.query.ComparablePath;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One of more values than a statement has places for. */
public abstract class KeyListsSpec {

    private final TestedServer server;

    protected KeyListsSpec(TestedServer server) {
        this.server = server;
    }

    /** More than half of the places. */
    private static final int MANY = 33_000;

    /** More than all of them. */
    private static final int TOO_MANY = 66_000;

    @Entity
    static final class Sample {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        int id;

        @Nullable
        Boolean flag;

        @Nullable
        Long number;

        @Nullable
        BigDecimal amount;

        @Nullable
        String text;

        @Column(length = 3)
        @Nullable
        String shortText;

        @Column(collation = "utf8mb4_general_ci")
        @Nullable
        String anyCase;

        @Nullable
        LocalDate date;

        @Nullable
        LocalTime time;

        @Nullable
        LocalDateTime dateTime;

        @Nullable
        Instant instant;

        @Column(type = "timestamp(6) null")
        @Nullable
        Instant timestamp;

        @Nullable
        UUID uuid;

        @Column(type = "char(36)")
        @Nullable
        UUID textUuid;

        @Column(type = "binary(16)")
        @Nullable
        UUID binaryUuid;
    }

    private Orm orm;
    private EntityManager em;

    @BeforeEach
    void open() {
        orm = Orm.init(
                server.driver(),
                o -> o.entities(Sample.class).url(server.empty("lists").url()).poolSize(1));
        orm.schema().create();
        em = orm.em().fork();
        var other = new Sample();
        other.id = 2;
        em.persist(other).flush();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private void given(Consumer<Sample> values) {
        var sample = new Sample();
        sample.id = 1;
        values.accept(sample);
        orm.em().fork().persist(sample).flush();
    }

    /** Whether the first row is found among many values, one of which is the given one, and not found without it. */
    private <T> void assertFound(String property, T value, IntFunction<T> others) {
        var values = new ArrayList<T>(IntStream.range(0, MANY).mapToObj(others).toList());
        assertThat(found(property, values)).isZero();
        assertThat(notFound(property, values)).isEqualTo(1);
        values.set(MANY / 2, value);
        assertThat(found(property, values)).isEqualTo(1);
        assertThat(notFound(property, values)).isZero();
    }

    private long found(String property, List<?> values) {
        return em.count(Sample.class, ComparablePath.of(Sample.class, property).in(values));
    }

    private long notFound(String property, List<?> values) {
        return em.count(Sample.class, ComparablePath.of(Sample.class, property).notIn(values));
    }

    @Test
    void numbers_and_truth_are_found() {
        given(sample -> {
            sample.number = Long.MIN_VALUE;
            sample.flag = true;
        });
        assertFound("number", Long.MIN_VALUE, i -> Long.MAX_VALUE - i);
        assertFound("flag", true, i -> false);
    }

    @Test
    void texts_are_found_whatever_they_contain() {
        for (var text : List.of("", " ", "a ", "a\0b", "\"", "\\", "\\u0041", "\n\t\u0001", "🦉", "null", "[1]", "'")) {
            given(sample -> sample.text = text);
            assertFound("text", text, i -> "A" + i);
            orm.em().fork().transactional(tx -> tx.remove(tx.ref(Sample.class, 1)));
        }
    }

    @Test
    void texts_compare_as_their_column_does() {
        given(sample -> {
            sample.text = "Ann";
            sample.anyCase = "Ann";
        });
        assertFound("text", "Ann", i -> "ann");
        assertFound("anyCase", "aNN", i -> "Ben");
    }

    @Test
    void times_are_found() {
        var dateTime = LocalDateTime.of(2024, 2, 29, 12, 0, 0);
        var instant = Instant.parse("2024-02-29T23:59:59.123456Z");
        given(sample -> {
            sample.date = dateTime.toLocalDate();
            sample.time = LocalTime.of(12, 0);
            sample.dateTime = dateTime;
            sample.instant = instant;
            sample.timestamp = instant;
        });
        assertFound(
                "date", dateTime.toLocalDate(), i -> LocalDate.of(1900, 1, 1).plusDays(i));
        assertFound("time", LocalTime.of(12, 0), i -> LocalTime.of(13, 0).plusNanos(i * 1_000L));
        assertFound("dateTime", dateTime, i -> dateTime.plusNanos((i + 1) * 1_000L));
        assertFound("instant", instant, i -> instant.plusNanos((i + 1) * 1_000L));
        assertFound("timestamp", instant, i -> instant.minusNanos((i + 1) * 1_000L));
    }

    @Test
    void uuids_are_found_in_every_form() {
        var uuid = UUID.fromString("01234567-89ab-4def-8123-456789abcdef");
        given(sample -> {
            sample.uuid = uuid;
            sample.textUuid = uuid;
            sample.binaryUuid = uuid;
        });
        for (var property : List.of("uuid", "textUuid", "binaryUuid")) {
            assertFound(property, uuid, i -> new UUID(uuid.getMostSignificantBits(), Long.MIN_VALUE + i));
        }
    }

    @Test
    void what_JSON_does_not_keep_exactly_is_refused_when_there_are_too_many() {
        given(sample -> sample.amount = BigDecimal.TEN);
        assertThat(found("amount", decimals(MANY))).isEqualTo(1);
        assertThatThrownBy(() -> found("amount", decimals(TOO_MANY)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("The statement takes 66000 values, and ")
                .hasMessageContaining(" takes at most 65535 in one statement.");
    }

    private static List<BigDecimal> decimals(int number) {
        return IntStream.range(0, number).mapToObj(BigDecimal::valueOf).toList();
    }

    @Test
    void texts_that_are_longer_than_their_column_are_sent_one_by_one() {
        given(sample -> sample.shortText = "abc");
        assertFound("shortText", "abc", i -> "longer than three");
    }
}
