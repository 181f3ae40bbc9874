package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.error.ValidationException;
import dev.entia.query.ComparablePath;
import dev.entia.testkit.domain.AllTypes;
import dev.entia.testkit.domain.AllTypes.Binding;
import dev.entia.testkit.domain.AllTypes_;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
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
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Values of every type come back as they were, and do not look changed when they do. */
public abstract class TypesSpec extends OrmSpec {

    @Test
    void a_value_of_every_type_comes_back() {
        var all = new AllTypes();
        fill(all);

        assertComesBack(all);
    }

    @Test
    void null_comes_back_for_every_type_that_takes_it() {
        var all = new AllTypes();

        assertComesBack(all);
        assertThat(stored(AllTypes.class, all.id).optionalText).isNull();
    }

    @Test
    void a_value_that_is_loaded_and_left_alone_is_not_written() {
        var all = new AllTypes();
        fill(all);
        given(all);

        em.findAll(AllTypes.class);
        em.findAll(AllTypes.class);
        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void a_value_of_every_type_is_found_by_equality() throws IllegalAccessException {
        var all = new AllTypes();
        fill(all);
        given(all, new AllTypes());

        for (var field : properties()) {
            // A float is compared as the nearest double by some databases, and one has no bytes to compare.
            if (field.getType() == byte[].class || field.getType() == float.class || field.getType() == Float.class) {
                continue;
            }
            var path = ComparablePath.of(AllTypes.class, field.getName());
            assertThat(em.count(AllTypes.class, path.eq(present(field.get(all)))))
                    .as(field.getName())
                    .isEqualTo(1);
        }
    }

    @Test
    void every_property_can_be_changed_alone() throws IllegalAccessException {
        var filled = new AllTypes();
        fill(filled);
        var all = new AllTypes();
        given(all);
        var found = found(AllTypes.class, all.id);

        for (var field : properties()) {
            if (field.getName().equals("id")) continue;
            field.set(found, field.get(filled));
            assertThat(em.flush()).hasToString("update AllTypes [" + field.getName() + "] ×1");
        }
    }

    @Test
    void numbers_have_their_whole_range() {
        round(all -> {
            all.tinyNumber = Byte.MIN_VALUE;
            all.smallNumber = Short.MIN_VALUE;
            all.number = Integer.MIN_VALUE;
            all.largeNumber = Long.MIN_VALUE;
            all.largeFraction = Double.MIN_VALUE;
            all.fraction = Float.MIN_VALUE;
        });
        round(all -> {
            all.tinyNumber = Byte.MAX_VALUE;
            all.smallNumber = Short.MAX_VALUE;
            all.number = Integer.MAX_VALUE;
            all.largeNumber = Long.MAX_VALUE;
            all.largeFraction = Double.MAX_VALUE;
            all.fraction = Float.MAX_VALUE;
        });
    }

    /** A database without such numbers may refuse them; it may not make null of them, or another number. */
    @Test
    void what_is_no_number_or_infinite_is_kept_or_refused() {
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertKeptOrRefused(all -> all.largeFraction = number, "AllTypes.largeFraction ");
            assertKeptOrRefused(all -> all.fraction = (float) number, "AllTypes.fraction ");
            assertKeptOrRefused(all -> all.optionalLargeFraction = number, "AllTypes.optionalLargeFraction ");
        }
    }

    private void assertKeptOrRefused(Consumer<AllTypes> values, String property) {
        var all = new AllTypes();
        values.accept(all);
        try {
            given(all);
        } catch (ValidationException e) {
            assertThat(e).hasMessageStartingWith(property);
            return;
        }
        var stored = stored(AllTypes.class, all.id);
        assertThat((Double) stored.largeFraction).isEqualTo((Double) all.largeFraction);
        assertThat((Float) stored.fraction).isEqualTo((Float) all.fraction);
        assertThat(stored.optionalLargeFraction).isEqualTo(all.optionalLargeFraction);
    }

    @Test
    void zero_below_zero_is_zero() {
        var all = new AllTypes();
        all.largeFraction = -0.0;
        all.fraction = -0.0f;
        given(all);

        var found = found(AllTypes.class, all.id);
        assertThat(found.largeFraction).isZero();
        assertThat(found.fraction).isZero();
        assertThat(em.flush().isEmpty()).isTrue();
        assertThat(em.count(AllTypes.class, AllTypes_.largeFraction.eq(0.0))).isEqualTo(1);
    }

    @Test
    void text_of_four_byte_characters_and_of_awkward_ones_comes_back() {
        for (var text :
                List.of("😀", "\uD83D\uDC68\u200D\uD83D\uDCBB", "e\u0301", " a ", "\t\n\r", "\\", "'\"`", "%_")) {
            round(all -> {
                all.text = text;
                all.optionalText = text;
            });
            assertThat(em.count(AllTypes.class, AllTypes_.text.eq(text))).isEqualTo(1);
        }
    }

    @Test
    void decimals_keep_every_digit() {
        for (var amount : List.of("0", "-0.0000000001", "12345.0123456789", "0.1", "1e3", "1234567890123456789")) {
            var all = new AllTypes();
            all.amount = new BigDecimal(amount);
            given(all);

            assertThat(stored(AllTypes.class, all.id).amount).as(amount).isEqualByComparingTo(all.amount);
        }
    }

    /** A store without decimal numbers may refuse what it would round. */
    @Test
    void decimals_with_more_digits_are_kept_or_refused() {
        var all = new AllTypes();
        all.amount = new BigDecimal("12345678901234567890.0123456789");
        em.persist(all);
        try {
            em.flush();
        } catch (ValidationException e) {
            assertThat(e).hasMessageContaining("AllTypes.amount has 30 significant digits.");
            return;
        }
        assertThat(stored(AllTypes.class, all.id).amount).isEqualByComparingTo(all.amount);
    }

    @Test
    void decimals_are_compared_as_numbers() {
        var nine = new AllTypes();
        nine.amount = new BigDecimal("9");
        var ten = new AllTypes();
        ten.amount = new BigDecimal("10.00");
        given(ten, nine);

        assertThat(em.find(AllTypes.class, AllTypes_.amount.gt(new BigDecimal("9.5"))))
                .hasSize(1);
        assertThat(em.count(AllTypes.class, AllTypes_.amount.eq(BigDecimal.TEN)))
                .isEqualTo(1);
        assertThat(em.findAll(AllTypes.class, o -> o.orderBy(AllTypes_.amount.asc())))
                .extracting(all -> all.amount.intValue())
                .containsExactly(9, 10);
    }

    @Test
    @Needs(Promise.MICROSECONDS)
    void times_keep_microseconds() {
        round(all -> {
            all.time = LocalTime.of(23, 59, 59, 999_999_000);
            all.dateTime = LocalDateTime.of(2024, 2, 29, 23, 59, 59, 123_456_000);
            all.instant = Instant.parse("2024-02-29T23:59:59.000001Z");
        });
    }

    @Test
    void times_reach_far() {
        round(all -> {
            all.date = LocalDate.of(1, 1, 1);
            all.dateTime = LocalDateTime.of(1, 1, 1, 0, 0);
            all.instant = Instant.parse("1600-01-01T00:00:00Z");
        });
        round(all -> {
            all.date = LocalDate.of(9999, 12, 31);
            all.dateTime = LocalDateTime.of(9999, 12, 31, 23, 59, 59);
            all.instant = Instant.parse("9999-12-31T23:59:59Z");
        });
    }

    @Test
    void times_are_ordered_as_times() {
        var early = new AllTypes();
        early.instant = Instant.parse("2024-01-01T00:00:00Z");
        var late = new AllTypes();
        late.instant = Instant.parse("2024-01-01T00:00:00.5Z");
        given(late, early);

        assertThat(em.count(AllTypes.class, AllTypes_.instant.gt(early.instant)))
                .isEqualTo(1);
        assertThat(em.findAll(AllTypes.class, o -> o.orderBy(AllTypes_.instant.asc())))
                .extracting(all -> all.instant)
                .containsExactly(early.instant, late.instant);
    }

    @Test
    void a_moment_of_another_offset_is_no_change() {
        var all = new AllTypes();
        all.offsetDateTime = OffsetDateTime.parse("2024-02-29T12:00:00+02:00");
        given(all);

        var found = found(AllTypes.class, all.id);
        assertThat(found.offsetDateTime.toInstant()).isEqualTo(all.offsetDateTime.toInstant());
        found.offsetDateTime = all.offsetDateTime;
        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void bytes_changed_in_place_are_written() {
        var all = new AllTypes();
        all.bytes = new byte[] {1, 2, 3};
        given(all);

        found(AllTypes.class, all.id).bytes[1] = 9;
        assertThat(em.flush()).hasToString("update AllTypes [bytes] ×1");
        assertThat(stored(AllTypes.class, all.id).bytes).containsExactly(1, 9, 3);
    }

    @Test
    void empty_is_not_null() {
        var all = new AllTypes();
        all.optionalText = "";
        all.optionalBytes = new byte[0];
        given(all);

        var found = found(AllTypes.class, all.id);
        assertThat(found.optionalText).isEmpty();
        assertThat(found.optionalBytes).isEmpty();
        assertThat(em.count(AllTypes.class, AllTypes_.optionalText.eq(""))).isEqualTo(1);
    }

    @Test
    void an_enum_constant_with_a_body_is_one_of_its_enum() {
        round(all -> {
            all.binding = Binding.HARDCOVER;
            all.bindingByOrdinal = Binding.HARDCOVER;
        });
        assertThat(em.count(AllTypes.class, AllTypes_.binding.eq(Binding.HARDCOVER)))
                .isEqualTo(1);
        assertThat(em.count(AllTypes.class, AllTypes_.bindingByOrdinal.in(Binding.HARDCOVER)))
                .isEqualTo(1);
    }

    private void round(Consumer<AllTypes> values) {
        var all = new AllTypes();
        values.accept(all);
        assertComesBack(all);
    }

    private void assertComesBack(AllTypes all) {
        given(all);
        assertThat(stored(AllTypes.class, all.id))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(all);
    }

    private static List<Field> properties() {
        return Arrays.stream(AllTypes.class.getFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
    }

    private static void fill(AllTypes all) {
        all.flag = true;
        all.tinyNumber = 1;
        all.smallNumber = 2;
        all.number = 3;
        all.largeNumber = 4;
        all.fraction = 0.1f;
        all.largeFraction = 0.1;
        all.letter = 'ß';
        all.amount = new BigDecimal("12.5");
        all.hugeNumber = new BigInteger("-123456789012345");
        all.text = "text";
        all.bytes = new byte[] {0, -1, 127, -128};
        all.date = LocalDate.of(2024, 2, 29);
        all.time = LocalTime.of(12, 30, 15);
        all.dateTime = LocalDateTime.of(2024, 2, 29, 12, 30, 15);
        all.instant = Instant.parse("2024-02-29T12:30:15Z");
        all.offsetDateTime = OffsetDateTime.of(2024, 2, 29, 12, 30, 15, 0, ZoneOffset.UTC);
        all.zonedDateTime = ZonedDateTime.of(2024, 2, 29, 12, 30, 15, 0, ZoneOffset.UTC);
        all.duration = Duration.ofSeconds(90, 1);
        all.period = Period.of(1, 2, 3);
        all.year = Year.of(2024);
        all.yearMonth = YearMonth.of(2024, 2);
        all.monthDay = MonthDay.of(2, 29);
        all.offset = ZoneOffset.ofHoursMinutes(-3, -30);
        all.address = address();
        all.zone = ZoneId.of("Europe/Stockholm");
        all.uuid = UUID.fromString("01234567-89ab-4def-8123-456789abcdef");
        all.uri = URI.create("https://example.org/a?b=c#d");
        all.locale = Locale.CANADA_FRENCH;
        all.currency = Currency.getInstance("SEK");
        all.binding = Binding.HARDCOVER;
        all.bindingByOrdinal = Binding.SPIRAL;
        fillOptional(all);
    }

    private static void fillOptional(AllTypes all) {
        all.optionalFlag = all.flag;
        all.optionalTinyNumber = all.tinyNumber;
        all.optionalSmallNumber = all.smallNumber;
        all.optionalNumber = all.number;
        all.optionalLargeNumber = all.largeNumber;
        all.optionalFraction = all.fraction;
        all.optionalLargeFraction = all.largeFraction;
        all.optionalLetter = all.letter;
        all.optionalAmount = all.amount;
        all.optionalHugeNumber = all.hugeNumber;
        all.optionalText = all.text;
        all.optionalBytes = all.bytes.clone();
        all.optionalDate = all.date;
        all.optionalTime = all.time;
        all.optionalDateTime = all.dateTime;
        all.optionalInstant = all.instant;
        all.optionalOffsetDateTime = all.offsetDateTime;
        all.optionalZonedDateTime = all.zonedDateTime;
        all.optionalDuration = all.duration;
        all.optionalPeriod = all.period;
        all.optionalYear = all.year;
        all.optionalYearMonth = all.yearMonth;
        all.optionalMonthDay = all.monthDay;
        all.optionalZone = all.zone;
        all.optionalOffset = all.offset;
        all.optionalAddress = all.address;
        all.optionalUuid = all.uuid;
        all.optionalUri = all.uri;
        all.optionalLocale = all.locale;
        all.optionalCurrency = all.currency;
        all.optionalBinding = all.binding;
        all.optionalBindingByOrdinal = all.bindingByOrdinal;
    }

    private static InetAddress address() {
        try {
            return InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1});
        } catch (UnknownHostException e) {
            throw new AssertionError("four bytes are an address", e);
        }
    }
}
