package dev.entia.precision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.driver.Precision;
import dev.entia.error.MetadataException;
import dev.entia.meta.MetadataFactory;
import dev.entia.meta.NamingStrategy;
import dev.entia.meta.Scalar;
import dev.entia.type.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which digits of a time a column keeps. */
final class StoredPrecisionTest {

    private static final Instant NANOS = Instant.parse("2024-02-29T23:59:59.999999999Z");
    private static final Precision STORE = new Precision(
            7,
            Precision.ANY,
            Precision.ANY,
            Map.of("datetime", 2, "time", 0, "smalldatetime", Precision.ROUNDED),
            Map.of("decimal", new Precision.Digits(10, 0), "money", new Precision.Digits(19, 4)),
            Map.of("date", Set.of(Kind.DATE), "time", Set.of(Kind.TIME)));

    @Entity
    static final class Visit {
        @PrimaryKey
        @Nullable
        Long id;

        @Nullable
        Instant plain;

        @Column(precision = 1)
        @Nullable
        Instant shorter;

        @Column(type = "DateTime not null")
        @Nullable
        Instant bare;

        @Column(type = "datetime", precision = 5)
        @Nullable
        Instant bareWithMore;

        @Column(type = "datetime", precision = 1)
        @Nullable
        Instant bareWithLess;

        @Column(type = "time (3) with time zone")
        @Nullable
        LocalTime digits;

        @Column(type = "datetime default current_timestamp(6)")
        @Nullable
        Instant digitsElsewhere;

        @Column(type = "datetime2")
        @Nullable
        LocalDateTime unknown;

        @Column(type = "text")
        @Nullable
        Instant text;

        @Column(type = "varchar(40)")
        @Nullable
        BigDecimal written;

        @Column(type = "Decimal (6, 2) unsigned")
        @Nullable
        BigDecimal price;

        @Column(type = "decimal not null")
        @Nullable
        BigDecimal bareDecimal;

        @Column(type = "decimal", precision = 10, scale = 2)
        @Nullable
        BigDecimal bareWithDigits;

        @Column(type = "numeric(6, 2)", precision = 20, scale = 5)
        @Nullable
        BigDecimal declaredTwice;

        @Column(type = "varchar(40)", precision = 20, scale = 5)
        @Nullable
        BigDecimal writtenWithDigits;

        @Column(type = "MONEY")
        @Nullable
        BigDecimal money;
    }

    @Entity
    static final class Rounded {
        @PrimaryKey
        @Nullable
        Long id;

        @Column(type = "smalldatetime")
        @Nullable
        Instant at;
    }

    @Entity
    static final class Partial {
        @PrimaryKey
        @Nullable
        Long id;

        @Column(type = "DATE not null")
        @Nullable
        Instant at;
    }

    @Entity
    static final class Whole {
        @PrimaryKey
        @Nullable
        Long id;

        @Column(type = "date")
        @Nullable
        LocalDate day;

        @Column(type = "time(3)")
        @Nullable
        LocalTime time;

        @Column(type = "timestamp")
        @Nullable
        LocalDate midnight;
    }

    @Test
    void a_column_keeps_what_the_store_does_and_fewer_digits_where_declared() {
        assertThat(kept("plain", NANOS)).isEqualTo(Instant.parse("2024-02-29T23:59:59.9999999Z"));
        assertThat(kept("shorter", NANOS)).isEqualTo(Instant.parse("2024-02-29T23:59:59.9Z"));
        assertThat(kept("digits", LocalTime.MAX)).isEqualTo(LocalTime.parse("23:59:59.999"));
    }

    @Test
    void a_declared_type_without_digits_keeps_what_the_store_says_of_it() {
        assertThat(kept("bare", NANOS)).isEqualTo(Instant.parse("2024-02-29T23:59:59.99Z"));
        assertThat(kept("bareWithMore", NANOS)).isEqualTo(Instant.parse("2024-02-29T23:59:59.99Z"));
        assertThat(kept("bareWithLess", NANOS)).isEqualTo(Instant.parse("2024-02-29T23:59:59.9Z"));
        assertThat(kept("digitsElsewhere", NANOS)).isEqualTo(Instant.parse("2024-02-29T23:59:59.99Z"));
    }

    @Test
    void a_declared_type_that_the_store_does_not_name_keeps_all_that_it_has() {
        assertThat(kept("unknown", LocalDateTime.of(2024, 2, 29, 0, 0, 0, 999_999_999)))
                .isEqualTo(LocalDateTime.of(2024, 2, 29, 0, 0, 0, 999_999_900));
        assertThat(kept("text", NANOS)).isEqualTo(Instant.parse("2024-02-29T23:59:59.9999999Z"));
    }

    @Test
    void the_length_of_a_declared_text_says_nothing_of_the_places_of_a_decimal() {
        assertThat(kept("written", new BigDecimal("1.50"))).isEqualTo(new BigDecimal("1.50"));
        assertThat(kept("price", new BigDecimal("1.5"))).isEqualTo(new BigDecimal("1.5"));
        assertThatThrownBy(() -> kept("price", new BigDecimal("1.555"))).hasMessageContaining("keeps 2");
    }

    @Test
    void a_decimal_type_without_digits_has_those_that_the_store_says() {
        assertThat(kept("bareDecimal", BigDecimal.TEN)).isEqualTo(BigDecimal.TEN);
        assertThatThrownBy(() -> kept("bareDecimal", new BigDecimal("1.5"))).hasMessageContaining("keeps 0");
        assertThat(kept("money", new BigDecimal("1.5555"))).isEqualTo(new BigDecimal("1.5555"));
        assertThatThrownBy(() -> kept("money", new BigDecimal("1.55555"))).hasMessageContaining("keeps 4");
    }

    @Test
    void a_declared_decimal_type_counts_and_not_what_else_is_said() {
        assertThatThrownBy(() -> kept("bareWithDigits", new BigDecimal("1.5")))
                .hasMessageEndingWith(
                        "keeps 0. Nothing is rounded without your knowing: use setScale(0, RoundingMode.…), or"
                                + " declare a type with more digits than @Column(type = \"decimal\").");
        assertThatThrownBy(() -> kept("declaredTwice", new BigDecimal("1.555"))).hasMessageContaining("keeps 2");
        assertThatThrownBy(() -> kept("declaredTwice", new BigDecimal("10000")))
                .hasMessageEndingWith("keeps 4. To keep it, declare a type with more digits than"
                        + " @Column(type = \"numeric(6, 2)\").");
        assertThatThrownBy(() -> kept("writtenWithDigits", new BigDecimal("1.555555")))
                .hasMessageContaining("keeps 5");
    }

    @Test
    void a_type_that_rounds_seconds_is_refused() {
        var metadata = MetadataFactory.create(List.of(Rounded.class), NamingStrategy.SNAKE_CASE);

        assertThatThrownBy(() -> new StoredPrecision(metadata, STORE))
                .isInstanceOf(MetadataException.class)
                .hasMessage("Rounded.at is kept in a column of type \"smalldatetime\", which does not keep seconds but "
                        + "rounds them, and nothing is rounded without your knowing. Declare a type that keeps them "
                        + "with @Column(type = …), or none.");
    }

    @Test
    void a_type_that_keeps_a_part_is_refused() {
        var metadata = MetadataFactory.create(List.of(Partial.class), NamingStrategy.SNAKE_CASE);

        assertThatThrownBy(() -> new StoredPrecision(metadata, STORE))
                .isInstanceOf(MetadataException.class)
                .hasMessage(
                        "Partial.at, of type Instant, is kept in a column of type \"DATE not null\", which keeps only "
                                + "a part of it. Declare a type that keeps all with @Column(type = …), or none.");
    }

    @Test
    void a_type_that_keeps_the_whole_of_a_kind_is_fine_for_it() {
        var metadata = MetadataFactory.create(List.of(Whole.class), NamingStrategy.SNAKE_CASE);

        assertThat(new StoredPrecision(metadata, STORE).limitedOf(metadata.entity(Whole.class)))
                .hasSize(1);
    }

    private static Object kept(String property, Object value) {
        var metadata = MetadataFactory.create(List.of(Visit.class), NamingStrategy.SNAKE_CASE);
        var scalar = (Scalar) metadata.entity(Visit.class).property(property);
        return new StoredPrecision(metadata, STORE).kept(scalar, value);
    }
}
