package dev.entia.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import dev.entia.model.ScalarTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ValueTypesTest {

    private static final Instant NOON = Instant.parse("2024-02-29T12:00:00.123456Z");

    static Stream<Arguments> values() {
        var id = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
        return Stream.of(
                Arguments.of(Boolean.class, true, Kind.BOOLEAN, true),
                Arguments.of(Byte.class, (byte) -128, Kind.INT, -128),
                Arguments.of(Short.class, (short) 32767, Kind.INT, 32767),
                Arguments.of(Integer.class, 7, Kind.INT, 7),
                Arguments.of(Long.class, 7L, Kind.LONG, 7L),
                Arguments.of(Float.class, 1.5f, Kind.FLOAT, 1.5f),
                Arguments.of(Double.class, Double.NaN, Kind.DOUBLE, Double.NaN),
                Arguments.of(Double.class, Double.NEGATIVE_INFINITY, Kind.DOUBLE, Double.NEGATIVE_INFINITY),
                Arguments.of(Character.class, 'é', Kind.TEXT, "é"),
                Arguments.of(String.class, "😀", Kind.TEXT, "😀"),
                Arguments.of(BigDecimal.class, new BigDecimal("1.50"), Kind.DECIMAL, new BigDecimal("1.50")),
                Arguments.of(BigInteger.class, BigInteger.TEN.pow(30), Kind.DECIMAL, BigDecimal.TEN.pow(30)),
                Arguments.of(byte[].class, new byte[] {1, 2}, Kind.BYTES, new byte[] {1, 2}),
                Arguments.of(UUID.class, id, Kind.UUID, id),
                Arguments.of(Instant.class, NOON, Kind.INSTANT, NOON),
                Arguments.of(OffsetDateTime.class, NOON.atOffset(ZoneOffset.ofHours(2)), Kind.INSTANT, NOON),
                Arguments.of(ZonedDateTime.class, NOON.atZone(ZoneId.of("Europe/Prague")), Kind.INSTANT, NOON),
                Arguments.of(
                        LocalDateTime.class,
                        LocalDateTime.of(2024, 2, 29, 12, 0),
                        Kind.DATETIME,
                        LocalDateTime.of(2024, 2, 29, 12, 0)),
                Arguments.of(LocalDate.class, LocalDate.of(2024, 2, 29), Kind.DATE, LocalDate.of(2024, 2, 29)),
                Arguments.of(LocalTime.class, LocalTime.of(23, 59, 59), Kind.TIME, LocalTime.of(23, 59, 59)),
                Arguments.of(Duration.class, Duration.ofSeconds(90, 5), Kind.TEXT, "PT1M30.000000005S"),
                Arguments.of(Period.class, Period.of(1, 14, -3), Kind.TEXT, "P1Y14M-3D"),
                Arguments.of(Year.class, Year.of(-44), Kind.INT, -44),
                Arguments.of(YearMonth.class, YearMonth.of(2024, 2), Kind.TEXT, "2024-02"),
                Arguments.of(YearMonth.class, YearMonth.of(12_345, 6), Kind.TEXT, "+12345-06"),
                Arguments.of(MonthDay.class, MonthDay.of(2, 29), Kind.TEXT, "--02-29"),
                Arguments.of(ZoneOffset.class, ZoneOffset.ofHoursMinutes(5, 30), Kind.TEXT, "+05:30"),
                Arguments.of(InetAddress.class, address("192.0.2.1"), Kind.TEXT, "192.0.2.1"),
                Arguments.of(InetAddress.class, address("2001:db8::1"), Kind.TEXT, "2001:db8:0:0:0:0:0:1"),
                Arguments.of(Json.class, Json.parse("{\"a\": 1}"), Kind.JSON, "{\"a\": 1}"),
                Arguments.of(ZoneId.class, ZoneId.of("Europe/Prague"), Kind.TEXT, "Europe/Prague"),
                Arguments.of(
                        URI.class, URI.create("https://example.org/ä?q=1"), Kind.TEXT, "https://example.org/ä?q=1"),
                Arguments.of(Locale.class, Locale.forLanguageTag("zh-Hant-TW"), Kind.TEXT, "zh-Hant-TW"),
                Arguments.of(Locale.class, Locale.ROOT, Kind.TEXT, "und"),
                Arguments.of(Currency.class, Currency.getInstance("CZK"), Kind.TEXT, "CZK"));
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    <J> void a_value_is_stored_and_comes_back_the_same(Class<J> javaType, J value, Kind kind, Object stored) {
        var type = ValueTypes.of(javaType);

        assertThat(type.kind()).isEqualTo(kind);
        assertThat(type.toStored(value)).isEqualTo(stored).isInstanceOf(kind.storedType());
        assertThat(type.same(type.fromStored(stored), value)).isTrue();
    }

    @Test
    void the_engine_stores_every_type_that_the_model_takes() {
        assertThat(ScalarTypes.names()).allSatisfy(name -> {
            var type = name.equals("byte[]") ? byte[].class : Class.forName(name);
            assertThat(ValueTypes.of(type).javaType()).isEqualTo(type);
        });
    }

    @Test
    void a_primitive_is_stored_like_its_box() {
        assertThat(ValueTypes.find(long.class))
                .isEqualTo(ValueTypes.find(Long.class))
                .isPresent();
    }

    @Test
    void an_unsupported_type_is_not_found() {
        assertThat(ValueTypes.find(List.class)).isEmpty();
        assertThat(ValueTypes.find(Thread.State.class)).isEmpty();
        assertThatThrownBy(() -> ValueTypes.of(List.class))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "java.util.List is no type that fits into one column. "
                                + "Use a primitive, its box, String, BigDecimal, BigInteger, byte[], UUID, a java.time type, an enum or Json.");
    }

    @Test
    void decimals_of_different_scale_are_the_same() {
        var type = ValueTypes.of(BigDecimal.class);

        assertThat(type.same(new BigDecimal("1.0"), new BigDecimal("1.00"))).isTrue();
        assertThat(type.same(new BigDecimal("1.0"), new BigDecimal("1.01"))).isFalse();
    }

    @Test
    void moments_with_different_offsets_are_the_same() {
        var offset = ValueTypes.of(OffsetDateTime.class);
        var zoned = ValueTypes.of(ZonedDateTime.class);

        assertThat(offset.same(NOON.atOffset(ZoneOffset.UTC), NOON.atOffset(ZoneOffset.ofHours(5))))
                .isTrue();
        assertThat(zoned.same(NOON.atZone(ZoneOffset.UTC), NOON.plusNanos(1).atZone(ZoneOffset.UTC)))
                .isFalse();
        assertThat(offset.fromStored(NOON)).isEqualTo(NOON.atOffset(ZoneOffset.UTC));
        assertThat(zoned.fromStored(NOON)).isEqualTo(NOON.atZone(ZoneOffset.UTC));
    }

    @Test
    void bytes_are_compared_by_content_and_copied() {
        var type = ValueTypes.of(byte[].class);
        var bytes = new byte[] {1, 2};
        var copy = type.copy(bytes);
        bytes[0] = 9;

        assertThat(copy).containsExactly(1, 2);
        assertThat(type.same(copy, new byte[] {1, 2})).isTrue();
        assertThat(type.same(copy, bytes)).isFalse();
    }

    @Test
    void old_and_new_codes_of_a_language_are_the_same() {
        var type = ValueTypes.of(Locale.class);

        assertThat(type.same(Locale.forLanguageTag("iw-IL"), Locale.forLanguageTag("he-IL")))
                .isTrue();
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of(
                        Duration.class,
                        "abc",
                        "The stored value \"abc\" is no Duration. "
                                + "Correct the row, or give the property another type."),
                Arguments.of(
                        Period.class,
                        "x".repeat(61),
                        "The stored value \"" + "x".repeat(60) + "…\" is no Period. "
                                + "Correct the row, or give the property another type."),
                Arguments.of(
                        YearMonth.class,
                        "2024-13",
                        "The stored value \"2024-13\" is no YearMonth. "
                                + "Correct the row, or give the property another type."),
                Arguments.of(
                        Year.class,
                        1_000_000_000,
                        "The stored value 1000000000 is no Year. "
                                + "Correct the row, or give the property another type."),
                Arguments.of(
                        ZoneId.class,
                        "Mars/Olympus",
                        "The stored value \"Mars/Olympus\" is no ZoneId. "
                                + "Correct the row, or give the property another type."),
                Arguments.of(
                        URI.class,
                        "a b",
                        "The stored value \"a b\" is no URI. Correct the row, or give the property another type."),
                Arguments.of(
                        Locale.class,
                        "en_US!",
                        "The stored value \"en_US!\" is no Locale. "
                                + "Correct the row, or give the property another type."),
                Arguments.of(
                        Currency.class,
                        "XYZW",
                        "The stored value \"XYZW\" is no Currency. "
                                + "Correct the row, or give the property another type."),
                Arguments.of(
                        BigInteger.class,
                        new BigDecimal("1.5"),
                        "The stored value 1.5 is no BigInteger. Correct the row, or give the property another type."),
                Arguments.of(
                        OffsetDateTime.class,
                        Instant.MAX,
                        "The stored value +1000000000-12-31T23:59:59.999999999Z is no OffsetDateTime. "
                                + "Correct the row, or give the property another type."),
                Arguments.of(
                        Byte.class,
                        128,
                        "The stored value 128 is no Byte: it is not between -128 and 127. "
                                + "Correct the row, or give the property a wider type."),
                Arguments.of(
                        Short.class,
                        -32769,
                        "The stored value -32769 is no Short: it is not between -32768 and 32767. "
                                + "Correct the row, or give the property a wider type."),
                Arguments.of(
                        Character.class,
                        "ab",
                        "The stored value \"ab\" is no Character: it has 2 characters. "
                                + "Correct the row, or make the property a String."));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void a_stored_value_that_does_not_fit_is_refused(Class<?> javaType, Object stored, String message) {
        var type = ValueTypes.of(javaType);

        assertThatThrownBy(() -> type.fromStored(stored))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
    }

    @Test
    void half_of_a_surrogate_pair_is_refused() {
        var type = ValueTypes.of(char.class);

        assertThatThrownBy(() -> type.toStored('\ud83d'))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The character U+D83D cannot be stored: it is half of a surrogate pair. "
                        + "Make the property a String to store characters beyond U+FFFF.");
    }

    @Test
    @SuppressWarnings("deprecation") // The constructors are gone from favour, not from applications.
    void a_locale_that_its_tag_would_cut_is_refused() {
        var type = ValueTypes.of(Locale.class);

        assertThatThrownBy(() -> type.toStored(new Locale("en", "US", "a b")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The locale \"en_US_a b\" cannot be stored: its language tag, \"en-US\", would lose a part "
                        + "of it. Use a well-formed locale (Locale.Builder makes no others).");
    }
}
