package dev.entia.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.DriverException;
import dev.entia.error.ValidationException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoredValuesTest {

    private SampleDatabase database;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = new SampleDatabase(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void booleans_are_0_and_1() throws SQLException {
        assertStored(s -> s.flag = true, "flag", "integer 1");
        assertStored(s -> s.flag = false, "flag", "integer 0");
    }

    @Test
    void numbers_are_numbers() throws SQLException {
        assertStored(s -> s.number = -7, "number", "integer -7");
        assertStored(s -> s.largeNumber = Long.MIN_VALUE, "large_number", "integer -9223372036854775808");
        assertStored(s -> s.fraction = 0.5f, "fraction", "real 0.5");
        assertStored(s -> s.largeFraction = 1e300, "large_fraction", "real 1.0e+300");
    }

    @Test
    void decimals_are_numbers_as_long_as_those_are_exact() throws SQLException {
        assertStored(s -> s.amount = new BigDecimal("12.50"), "amount", "real 12.5");
        assertStored(s -> s.amount = new BigDecimal("100"), "amount", "integer 100");
        assertStored(s -> s.amount = new BigDecimal("123456789012345678"), "amount", "integer 123456789012345678");
        assertStored(s -> s.amount = new BigDecimal("0.000000000000001"), "amount", "real 1.0e-15");
    }

    @Test
    void decimals_come_back_with_the_declared_places() throws SQLException {
        database.write(s -> s.price = new BigDecimal("12.5"));
        assertThat(database.read().price).isEqualTo("12.50");
        database.store("price", "0.1 + 0.2");
        assertThat(database.read().price).isEqualTo("0.30");
        database.store("price", "12.345");
        assertThat(database.read().price).isEqualTo("12.345");
    }

    @Test
    void decimals_with_more_than_the_declared_places_are_refused() {
        assertThatThrownBy(() -> database.write(s -> s.price = new BigDecimal("12.345")))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("Sample.price has 3 decimal places, and its column keeps 2.");
    }

    @Test
    void every_decimal_of_15_digits_comes_back() {
        for (var digits : new String[] {"123456789.012345", "0.999999999999999", "2e23", "1e-23", "-999999999999999"}) {
            var amount = new BigDecimal(digits);
            database.write(s -> s.amount = amount);
            assertThat(database.read().amount).as(digits).isEqualByComparingTo(amount);
        }
    }

    @Test
    void decimals_that_are_declared_as_text_keep_every_digit() throws SQLException {
        var number = "12345678901234567890.12345678901234567890";
        assertStored(s -> s.exact = new BigDecimal(number), "exact", "text " + number);
        assertThat(database.read().exact).isEqualTo(number);
    }

    @Test
    void decimals_of_more_digits_are_refused() {
        assertRefused(s -> s.amount = new BigDecimal("1234567890.1234567"))
                .hasMessage("Sample.amount has 17 significant digits. SQLite keeps 15, or whole numbers of 64 bits."
                        + " Declare its column with @Column(type = \"text\") to keep all of them, or round the value.");
    }

    @Test
    void decimals_larger_than_any_double_are_refused() {
        assertRefused(s -> s.amount = new BigDecimal("1e400"))
                .hasMessage("Sample.amount is larger or smaller than any number of SQLite. Declare its column with"
                        + " @Column(type = \"text\") to keep it.");
    }

    @Test
    void not_a_number_is_refused() {
        assertRefused(s -> s.largeFraction = Double.NaN)
                .hasMessage(
                        "Sample.largeFraction is NaN (not a number), which SQLite would turn into NULL. Use null, or a"
                                + " value that is a number.");
    }

    @Test
    void infinity_is_kept() {
        database.write(s -> s.largeFraction = Double.NEGATIVE_INFINITY);
        assertThat(database.read().largeFraction).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void texts_keep_every_character() {
        var text = "a\0b '\"`[]\\ \r\n 🦉 \uffff";
        database.write(s -> s.text = text);
        assertThat(database.read().text).isEqualTo(text);
    }

    @Test
    void half_a_surrogate_pair_is_refused() {
        assertRefused(s -> s.text = "a\ud83d!")
                .hasMessage("Sample.text contains half a surrogate pair, which is no character. Keep it in a byte[], or"
                        + " mend the text.");
    }

    @Test
    void bytes_are_blobs_and_may_be_none() throws SQLException {
        assertStored(s -> s.bytes = new byte[] {0x41, 0x42}, "bytes", "blob AB");
        database.write(s -> s.bytes = new byte[0]);
        assertThat(database.read().bytes).isEmpty();
    }

    @Test
    void dates_and_times_are_texts_that_sort() throws SQLException {
        assertStored(s -> s.date = LocalDate.of(33, 4, 5), "date", "text 0033-04-05");
        assertStored(s -> s.time = LocalTime.of(7, 8), "time", "text 07:08:00");
        assertStored(s -> s.time = LocalTime.of(7, 8, 9, 120_000_000), "time", "text 07:08:09.12");
        assertStored(
                s -> s.dateTime = LocalDateTime.of(2024, 2, 29, 23, 59, 59, 1),
                "date_time",
                "text 2024-02-29 23:59:59.000000001");
        assertStored(s -> s.instant = Instant.parse("2024-02-29T23:59:59Z"), "instant", "text 2024-02-29 23:59:59");
    }

    @Test
    void years_that_do_not_sort_as_text_are_refused() {
        var message = " is before the year 0 or after the year 9999. SQLite sorts dates as text, which is right between"
                + " them only.";
        assertRefused(s -> s.date = LocalDate.of(10_000, 1, 1)).hasMessage("Sample.date" + message);
        assertRefused(s -> s.dateTime = LocalDateTime.of(-1, 1, 1, 0, 0)).hasMessage("Sample.dateTime" + message);
        assertRefused(s -> s.instant = Instant.MAX).hasMessage("Sample.instant" + message);
    }

    @Test
    void uuids_are_texts() throws SQLException {
        var uuid = UUID.fromString("0190a6b2-7c1e-7d3f-8a4b-5c6d7e8f9a0b");
        assertStored(s -> s.uuid = uuid, "uuid", "text " + uuid);
    }

    @Test
    void what_others_stored_is_read_where_it_is_clear() throws SQLException {
        assertRead("flag", "'TRUE'", s -> s.flag, true);
        assertRead("number", "cast(7 as text)", s -> s.number, 7);
        assertRead("large_number", "cast(7.0 as real)", s -> s.largeNumber, 7L);
        assertRead("large_fraction", "3", s -> s.largeFraction, 3.0);
        assertRead("amount", "'1.5'", s -> s.amount, new BigDecimal("1.5"));
        assertRead("text", "12.5", s -> s.text, "12.5");
        assertRead("bytes", "'AB'", s -> new String(s.bytes, java.nio.charset.StandardCharsets.UTF_8), "AB");
        assertRead("date", "'2024-02-29 00:00:00'", s -> s.date, LocalDate.of(2024, 2, 29));
        assertRead("time", "'07:08'", s -> s.time, LocalTime.of(7, 8));
        assertRead("date_time", "'2024-02-29T07:08'", s -> s.dateTime, LocalDateTime.of(2024, 2, 29, 7, 8));
        assertRead("date_time", "'2024-02-29'", s -> s.dateTime, LocalDateTime.of(2024, 2, 29, 0, 0));
        assertRead(
                "uuid",
                "x'0190a6b27c1e7d3f8a4b5c6d7e8f9a0b'",
                s -> "" + s.uuid,
                "0190a6b2-7c1e-7d3f-8a4b-5c6d7e8f9a0b");
    }

    @Test
    void instants_of_others_are_read_where_they_are_clear() throws SQLException {
        var instant = Instant.parse("2024-02-29T07:08:09Z");
        for (var stored : new String[] {
            "'2024-02-29 07:08:09'",
            "'2024-02-29T07:08:09'",
            "'2024-02-29T07:08:09Z'",
            "'2024-02-29 09:08:09+02:00'",
            "'2024-02-29 04:08:09.000-03:00'",
            Long.toString(instant.toEpochMilli())
        }) {
            assertRead("instant", stored, s -> s.instant, instant);
        }
    }

    @Test
    void what_could_mean_two_things_is_refused() throws SQLException {
        assertUnreadable("number", "'x1'", s -> s.number, "a text of 2 characters", "a whole number");
        assertUnreadable("number", "2147483648", s -> s.number, "a whole number", "a whole number of 32 bits");
        assertUnreadable("large_number", "2.5", s -> s.largeNumber, "a real number", "a whole number");
        assertUnreadable("flag", "2", s -> s.flag, "a whole number", "true or false");
        assertUnreadable("large_fraction", "x'00'", s -> s.largeFraction, "a blob of 1 bytes", "a number");
        assertUnreadable("amount", "'1,5'", s -> s.amount, "a text of 3 characters", "a decimal number");
        assertUnreadable("bytes", "5", s -> s.bytes, "a whole number", "bytes");
        assertUnreadable("date", "'29.2.2024'", s -> s.date, "a text of 9 characters", "a date");
        assertUnreadable("date", "'2024-02-29 01:00:00'", s -> s.date, "a text of 19 characters", "a date");
        assertUnreadable(
                "date_time",
                "'2024-02-29 01:00:00Z'",
                s -> s.dateTime,
                "a text of 20 characters",
                "a date and time without an offset");
        assertUnreadable(
                "instant",
                "1709190489",
                s -> s.instant,
                "a text of 10 characters",
                "an instant (seconds or milliseconds?)");
        assertUnreadable("uuid", "'x'", s -> s.uuid, "a text of 1 characters", "a UUID");
    }

    private void assertStored(Consumer<Sample> change, String column, String expected) throws SQLException {
        database.write(change);
        assertThat(database.stored(column)).isEqualTo(expected);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(Consumer<Sample> change) {
        return assertThatThrownBy(() -> database.write(change)).isInstanceOf(ValidationException.class);
    }

    private void assertRead(String column, String expression, Function<Sample, Object> property, Object expected)
            throws SQLException {
        database.store(column, expression);
        assertThat(property.apply(database.read())).as(expression).isEqualTo(expected);
        database.store(column, "null");
    }

    private void assertUnreadable(
            String column, String expression, Function<Sample, Object> property, String found, String expected)
            throws SQLException {
        database.store(column, expression);
        assertThatThrownBy(() -> property.apply(database.read()))
                .isInstanceOf(DriverException.class)
                .hasMessageContaining(" is " + found + " in the database that cannot be read as " + expected
                        + ". Correct the stored value, or give the field another type.");
        database.store(column, "null");
    }
}
