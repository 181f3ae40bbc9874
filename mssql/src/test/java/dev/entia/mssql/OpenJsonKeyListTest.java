package dev.entia.mssql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import dev.entia.model.Mapping;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.render.KeyList;
import dev.entia.type.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class OpenJsonKeyListTest {

    private static final int SHARE = 100;

    private final OpenJsonKeyList lists = new OpenJsonKeyList();

    private static ColumnType type(Kind kind) {
        return new ColumnType(kind, Mapping.Column.PLAIN, "Book.value");
    }

    private int places(Kind kind, Object value, int number) {
        return lists.places(type(kind), Collections.nCopies(number, value), SHARE);
    }

    @Test
    void a_list_that_takes_more_than_half_of_the_places_is_one_value() {
        assertThat(places(Kind.LONG, 1L, 50)).isEqualTo(50);
        assertThat(places(Kind.LONG, 1L, 51)).isEqualTo(KeyList.PACKED);
        assertThat(places(Kind.TEXT, "a", 51)).isEqualTo(KeyList.PACKED);
    }

    @Test
    void what_JSON_does_not_keep_exactly_has_a_place_a_value() {
        assertThat(places(Kind.DECIMAL, BigDecimal.ONE, 51)).isEqualTo(51);
        assertThat(places(Kind.DOUBLE, 0.1, 51)).isEqualTo(51);
        assertThat(places(Kind.TEXT, "a".repeat(4_001), 51)).isEqualTo(51);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(Kind.LONG, Long.MIN_VALUE, "[-9223372036854775808]"),
                Arguments.of(Kind.BOOLEAN, true, "[1]"),
                Arguments.of(Kind.TEXT, "A\0\ud83e\udd89", "[\"QQAAAD7Yid0=\"]"),
                Arguments.of(Kind.DATE, LocalDate.of(1, 2, 3), "[\"0001-02-03\"]"),
                Arguments.of(Kind.TIME, LocalTime.of(12, 0, 0, 123_456_789), "[\"12:00:00.1234567\"]"),
                Arguments.of(Kind.DATETIME, LocalDateTime.of(2024, 2, 29, 12, 0), "[\"2024-02-29T12:00:00\"]"),
                Arguments.of(
                        Kind.INSTANT,
                        Instant.parse("2024-02-29T12:00:00.123456789Z"),
                        "[\"2024-02-29T12:00:00.1234567Z\"]"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void values_are_sent_in_a_form_that_the_server_reads_exactly(Kind kind, Object value, String json) {
        assertThat(OpenJsonKeyList.json(type(kind), List.of(value))).isEqualTo(json);
    }

    @Test
    void half_a_surrogate_pair_is_refused_in_a_list_too() {
        assertThatThrownBy(() -> OpenJsonKeyList.json(type(Kind.TEXT), List.of("half \ud83d")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Book.value");
    }
}
