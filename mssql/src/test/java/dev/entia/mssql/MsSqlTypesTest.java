package dev.entia.mssql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.driver.Precision;
import dev.entia.error.ValidationException;
import dev.entia.model.Mapping;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.run.BufferedCursor;
import dev.entia.type.Kind;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;
import microsoft.sql.DateTimeOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class MsSqlTypesTest {

    private static final MsSqlTypes TYPES = new MsSqlTypes();

    private static ColumnType type(Kind kind) {
        return new ColumnType(kind, Mapping.Column.PLAIN, "Book.value");
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of(Kind.DOUBLE, Double.NaN, "NaN or infinite"),
                Arguments.of(Kind.FLOAT, Float.NEGATIVE_INFINITY, "NaN or infinite"),
                Arguments.of(Kind.DECIMAL, new BigDecimal("1".repeat(39)), "38 digits"),
                Arguments.of(Kind.DECIMAL, new BigDecimal("1E-39"), "38 digits"),
                Arguments.of(Kind.TEXT, "half \ud83d", "surrogate"),
                Arguments.of(Kind.DATE, LocalDate.of(0, 12, 31), "years 1 to 9999"),
                Arguments.of(Kind.DATETIME, LocalDateTime.of(10_000, 1, 1, 0, 0), "years 1 to 9999"),
                Arguments.of(Kind.INSTANT, Instant.parse("+10000-01-01T00:00:00Z"), "years 1 to 9999"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void what_SQL_Server_cannot_keep_is_refused_by_name(Kind kind, Object value, String reason) {
        assertThatThrownBy(() -> TYPES.bind(new StrictParameters(), 0, type(kind), value))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Book.value")
                .hasMessageContaining(reason);
    }

    @Test
    void a_datetime_keeps_hundredths_and_a_smalldatetime_no_seconds() {
        assertThat(TYPES.precision().fractionDigits("datetime")).isEqualTo(2);
        assertThat(TYPES.precision().fractionDigits("DATETIME2")).isEqualTo(7);
        assertThat(TYPES.precision().fractionDigits("smalldatetime")).isEqualTo(Precision.ROUNDED);
    }

    static Stream<Arguments> possible() {
        return Stream.of(
                Arguments.of(Kind.DECIMAL, new BigDecimal("1E+37")),
                Arguments.of(Kind.DECIMAL, new BigDecimal("1." + "0".repeat(60))),
                Arguments.of(Kind.TEXT, "whole \ud83d\ude00"),
                Arguments.of(Kind.DATE, LocalDate.of(9999, 12, 31)),
                Arguments.of(Kind.INSTANT, Instant.parse("0001-01-01T00:00:00.123456789Z")),
                Arguments.of(Kind.UUID, UUID.randomUUID()));
    }

    @ParameterizedTest
    @MethodSource("possible")
    void what_it_can_keep_is_sent_as_the_JDBC_driver_takes_it(Kind kind, Object value) {
        var parameters = new StrictParameters();
        TYPES.bind(parameters, 0, type(kind), value);
        assertThat(parameters.places()).isEqualTo(1);
    }

    @Test
    void an_instant_is_read_from_columns_with_an_offset_and_without() {
        var moment = Instant.parse("2024-02-29T12:34:56.1234567Z");
        var offset = DateTimeOffset.valueOf(Timestamp.from(moment), 120);
        var row = row(offset, LocalDateTime.of(2024, 2, 29, 12, 34, 56, 123_456_700));
        assertThat(TYPES.getInstant(row, 0, type(Kind.INSTANT))).isEqualTo(moment);
        assertThat(TYPES.getInstant(row, 1, type(Kind.INSTANT))).isEqualTo(moment);
    }

    @Test
    void zeros_that_a_column_has_added_are_not_read() {
        var row = row(new BigDecimal("1.500000000000000000"), new BigDecimal("100.000000000000000000"));
        assertThat(TYPES.getDecimal(row, 0, type(Kind.DECIMAL))).isEqualTo(new BigDecimal("1.5"));
        assertThat(TYPES.getDecimal(row, 1, type(Kind.DECIMAL))).isEqualTo(new BigDecimal("100"));
    }

    @Test
    void a_UUID_is_read_in_upper_case_and_refused_if_it_is_none() {
        var uuid = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
        var row = row("0F8FAD5B-D9CB-469F-A165-70867728950E", "none");
        assertThat(TYPES.getUuid(row, 0, type(Kind.UUID))).isEqualTo(uuid);
        assertThatThrownBy(() -> TYPES.getUuid(row, 1, type(Kind.UUID))).hasMessageContaining("Book.value");
    }

    private static BufferedCursor row(@Nullable Object... values) {
        var rows = new ArrayList<@Nullable Object[]>();
        rows.add(values);
        var cursor = new BufferedCursor(values.length, rows);
        cursor.next();
        return cursor;
    }
}
