package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.OrmOptions;
import dev.entia.error.ValidationException;
import dev.entia.testkit.domain.Measurement;
import dev.entia.testkit.domain.Measurement_;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a column does not keep is neither in memory after a flush, nor rounded, nor mistaken for a change. */
public abstract class PrecisionSpec extends OrmSpec {

    /** Every digit of it would be rounded up. */
    private static final Instant NANOS = Instant.parse("2024-02-29T23:59:59.999999999Z");

    private static final Instant NOW = Instant.parse("2024-03-01T12:00:00.987654321Z");

    @Override
    protected <O extends OrmOptions<O>> O options(O options) {
        return super.options(options).clock(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void times_are_cut_to_what_their_column_keeps() {
        var measurement = measured();
        em.persist(measurement).flush();

        assertThat(measurement.millis).isEqualTo("2024-02-29T23:59:59.999Z");
        assertThat(measurement.seconds).isEqualTo("23:59:59");
        assertThat(measurement.manyMillis)
                .containsExactly(Instant.parse("2024-02-29T23:59:59.999Z"), Instant.parse("1969-12-31T23:59:59.999Z"));
        assertThat(present(measurement.dateTime).getDayOfMonth()).isEqualTo(29);
        assertIsStored(measurement);
        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    @Needs(Promise.MICROSECONDS)
    void a_time_of_which_nothing_is_declared_keeps_microseconds() {
        var measurement = measured();
        em.persist(measurement).flush();

        assertThat(present(measurement.instant)).isBetween(Instant.parse("2024-02-29T23:59:59.999999Z"), NANOS);
        assertThat(present(measurement.time)).isBetween(LocalTime.of(23, 59, 59, 999_999_000), LocalTime.MAX);
        assertThat(present(measurement.created)).isBetween(Instant.parse("2024-03-01T12:00:00.987654Z"), NOW);
    }

    @Test
    void times_of_many_rows_are_cut() {
        var measurements = new ArrayList<Measurement>();
        for (int i = 0; i < 30; i++) measurements.add(measured());
        em.persist(measurements).flush();
        measurements.forEach(this::assertIsStored);

        for (var each : measurements) each.millis = NOW;
        em.flush();
        measurements.forEach(this::assertIsStored);
        assertThat(measurements.get(7).millis).isEqualTo("2024-03-01T12:00:00.987Z");
    }

    @Test
    void a_time_before_1970_is_cut_to_the_earlier_one() {
        var measurement = new Measurement();
        measurement.millis = Instant.parse("1960-01-01T00:00:00.0009Z");
        em.persist(measurement).flush();

        assertThat(measurement.millis).isEqualTo("1960-01-01T00:00:00Z");
        assertIsStored(measurement);
    }

    @Test
    void a_change_that_the_column_does_not_keep_is_none() {
        var measurement = measured();
        given(measurement);

        var found = found(Measurement.class, measurement.id);
        var updated = found.updated;
        found.millis = NANOS;
        found.seconds = LocalTime.of(23, 59, 59, 1);
        found.manyMillis = new ArrayList<>(List.of(NANOS, Instant.EPOCH.minusNanos(1)));
        assertThat(em.flush().isEmpty()).isTrue();
        assertThat(recording.all()).isEmpty();
        assertThat(found.millis).isEqualTo("2024-02-29T23:59:59.999Z");
        assertThat(found.updated).isEqualTo(updated);
    }

    @Test
    void an_offset_and_a_zone_stay_when_a_time_is_cut() {
        var measurement = new Measurement();
        measurement.offsetDateTime = NANOS.atOffset(ZoneOffset.ofHours(2));
        measurement.zonedDateTime = NANOS.atZone(ZoneId.of("Europe/Stockholm"));
        em.persist(measurement).flush();

        assertThat(present(measurement.offsetDateTime).getOffset()).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(present(measurement.zonedDateTime).getZone()).isEqualTo(ZoneId.of("Europe/Stockholm"));
        assertIsStored(measurement);
    }

    @Test
    void times_that_entia_makes_are_cut() {
        var measurement = new Measurement();
        em.persist(measurement).flush();
        assertThat(present(measurement.created)).isBetween(Instant.parse("2024-03-01T12:00:00.987Z"), NOW);
        assertIsStored(measurement);

        var found = found(Measurement.class, measurement.id);
        found.name = "other";
        em.flush();
        assertThat(found.updated).isEqualTo("2024-03-01T12:00:00.987Z");
        assertIsStored(found);
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void what_was_cut_comes_back_when_the_transaction_is_rolled_back() {
        var measurement = measured();
        try (var transaction = em.begin()) {
            em.persist(measurement).flush();
            assertThat(measurement.millis).isNotEqualTo(NANOS);
            transaction.rollback();
        }

        assertThat(measurement.millis).isEqualTo(NANOS);
        assertThat(measurement.manyMillis).contains(NANOS);
        em.flush();
        assertIsStored(measurement);
    }

    @Test
    void a_preview_cuts_nothing() {
        var measurement = measured();
        em.persist(measurement).previewFlush();

        assertThat(measurement.millis).isEqualTo(NANOS);
    }

    @Test
    void a_time_is_found_by_what_it_was_before_it_was_cut() {
        given(measured());

        assertThat(em.count(Measurement.class, Measurement_.millis.eq(NANOS))).isEqualTo(1);
        assertThat(em.count(Measurement.class, Measurement_.instant.eq(NANOS))).isEqualTo(1);
        assertThat(em.count(Measurement.class, Measurement_.seconds.in(LocalTime.MAX)))
                .isEqualTo(1);
        assertThat(em.count(Measurement.class, Measurement_.time.eq(LocalTime.MAX)))
                .isEqualTo(1);
        assertThat(em.count(Measurement.class, Measurement_.offsetDateTime.eq(NANOS.atOffset(ZoneOffset.UTC))))
                .isEqualTo(1);
        assertThat(em.count(Measurement.class, Measurement_.millis.gt(NANOS))).isZero();
    }

    @Test
    void a_decimal_with_more_places_than_its_column_is_refused() {
        var measurement = new Measurement();
        measurement.price = new BigDecimal("1.005");

        assertThatThrownBy(() -> em.persist(measurement).flush())
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "Measurement.price has 3 decimal places, and its column keeps 2. Nothing is rounded without "
                                + "your knowing: use setScale(2, RoundingMode.…), or give the column more with "
                                + "@Column(precision = …, scale = 3).");
        measurement.price = new BigDecimal("1.01");
        em.flush();
        measurement.whole = new BigDecimal("1.5");
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Measurement.whole has 1 decimal places, and its column keeps 0.");
        measurement.whole = null;
        em.flush();
        assertIsStored(measurement);
    }

    @Test
    void a_decimal_with_more_digits_than_its_column_is_refused() {
        var measurement = new Measurement();
        measurement.price = new BigDecimal("123456789.5");

        assertThatThrownBy(() -> em.persist(measurement).flush())
                .isInstanceOf(ValidationException.class)
                .hasMessage("Measurement.price has 9 digits before the decimal point, and its column keeps 8. "
                        + "To keep it, give the column more with @Column(precision = …).");
        measurement.price = new BigDecimal("99999999.99");
        measurement.whole = new BigDecimal("-99999");
        em.flush();
        assertIsStored(measurement);
    }

    @Test
    void zeros_at_the_end_of_a_decimal_make_no_difference() {
        var measurement = new Measurement();
        measurement.price = new BigDecimal("1.50000");
        measurement.whole = new BigDecimal("1.2e4");
        given(measurement);
        assertIsStored(measurement);

        var found = found(Measurement.class, measurement.id);
        found.price = new BigDecimal("1.5");
        found.whole = new BigDecimal("12000.000");
        assertThat(em.flush().isEmpty()).isTrue();
        assertThat(em.count(Measurement.class, Measurement_.price.eq(new BigDecimal("1.500"))))
                .isEqualTo(1);
    }

    private void assertIsStored(Measurement measurement) {
        var stored = stored(Measurement.class, measurement.id);
        assertThat(stored)
                .usingRecursiveComparison()
                .ignoringFields("offsetDateTime", "zonedDateTime")
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(measurement);
        if (measurement.offsetDateTime != null) {
            assertThat(present(stored.offsetDateTime).toInstant()).isEqualTo(measurement.offsetDateTime.toInstant());
        }
        if (measurement.zonedDateTime != null) {
            assertThat(present(stored.zonedDateTime).toInstant()).isEqualTo(measurement.zonedDateTime.toInstant());
        }
    }

    private static Measurement measured() {
        var measurement = new Measurement();
        measurement.instant = NANOS;
        measurement.dateTime = LocalDateTime.of(2024, 2, 29, 23, 59, 59, 999_999_999);
        measurement.time = LocalTime.MAX;
        measurement.offsetDateTime = OffsetDateTime.ofInstant(NANOS, ZoneOffset.UTC);
        measurement.zonedDateTime = ZonedDateTime.ofInstant(NANOS, ZoneOffset.UTC);
        measurement.millis = NANOS;
        measurement.seconds = LocalTime.MAX;
        measurement.manyMillis = new ArrayList<>(List.of(NANOS, Instant.EPOCH.minusNanos(1)));
        return measurement;
    }
}
