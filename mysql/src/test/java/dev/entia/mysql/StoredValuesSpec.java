package dev.entia.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.DriverException;
import dev.entia.error.ValidationException;
import dev.entia.query.Order;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database makes of values, one row at a time and many. */
public abstract class StoredValuesSpec {

    private final TestedServer server;

    protected StoredValuesSpec(TestedServer server) {
        this.server = server;
    }

    @Entity
    static final class Sample {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        int id;

        @Nullable
        Boolean flag;

        @Column(type = "bit(1)")
        @Nullable
        Boolean bit;

        @Nullable
        Long number;

        @Column(type = "int unsigned")
        @Nullable
        Long unsigned;

        @Column(type = "bigint unsigned")
        @Nullable
        BigInteger largeUnsigned;

        @Nullable
        Float fraction;

        @Column(type = "float")
        @Nullable
        Float shortFraction;

        @Nullable
        Double largeFraction;

        @Nullable
        BigDecimal amount;

        @Column(precision = 12, scale = 2)
        @Nullable
        BigDecimal price;

        @Nullable
        String text;

        byte @Nullable [] bytes;

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

        @Column(type = "datetime")
        @Nullable
        LocalDateTime bareDateTime;

        @Column(type = "TIMESTAMP null")
        @Nullable
        Instant bareTimestamp;

        @Column(type = "time")
        @Nullable
        LocalTime bareTime;

        @Nullable
        UUID uuid;

        @Column(type = "char(36)")
        @Nullable
        UUID textUuid;

        @Column(type = "binary(16)")
        @Nullable
        UUID binaryUuid;
    }

    private final TimeZone zone = TimeZone.getDefault();
    private Database database;
    private Orm orm;

    @BeforeEach
    void open() {
        database = server.empty("samples");
        orm = Orm.init(
                server.driver(),
                o -> o.entities(Sample.class).url(database.url()).poolSize(1));
        orm.schema().create();
    }

    @AfterEach
    void close() {
        TimeZone.setDefault(zone);
        orm.close();
    }

    private static Sample sample(int id) {
        var sample = new Sample();
        sample.id = id;
        return sample;
    }

    /** Writes a value in every form of statement, and gives what was read of each row. */
    private List<Sample> written(Consumer<Sample> change) {
        var em = orm.em().fork();
        var one = sample(1);
        change.accept(one);
        em.persist(one).flush();
        var many = List.of(sample(2), sample(3), sample(4), sample(5), sample(6));
        change.accept(many.get(0));
        change.accept(many.get(1));
        em.persist(many.toArray()).flush();
        change.accept(many.get(2));
        em.flush();
        change.accept(many.get(3));
        change.accept(many.get(4));
        em.flush();
        var read = orm.em()
                .fork()
                .findAll(Sample.class, o -> o.orderBy(Order.of(Sample.class, "id", Order.Direction.ASCENDING)));
        assertThat(read).hasSize(6);
        database.run("delete from sample");
        return read;
    }

    private <T> void assertKept(Function<Sample, @Nullable T> get, Consumer<Sample> set, T expected) {
        assertThat(written(set)).<Object>extracting(get::apply).containsOnly(expected);
    }

    @Test
    void truth_is_kept_as_a_small_number_and_as_a_bit() {
        assertKept(it -> it.flag, it -> it.flag = true, true);
        assertKept(it -> it.flag, it -> it.flag = false, false);
        assertKept(it -> it.bit, it -> it.bit = true, true);
        assertKept(it -> it.bit, it -> it.bit = false, false);
    }

    @Test
    void whole_numbers_have_their_whole_range() {
        assertKept(it -> it.number, it -> it.number = Long.MIN_VALUE, Long.MIN_VALUE);
        assertKept(it -> it.unsigned, it -> it.unsigned = 4_294_967_295L, 4_294_967_295L);
        var largest = new BigInteger("18446744073709551615");
        assertKept(it -> it.largeUnsigned, it -> it.largeUnsigned = largest, largest);
    }

    @Test
    void fractions_are_exact() {
        assertKept(it -> it.fraction, it -> it.fraction = 0.1f, 0.1f);
        assertKept(it -> it.fraction, it -> it.fraction = 1.2345678f, 1.2345678f);
        assertKept(it -> it.shortFraction, it -> it.shortFraction = 1.2345678f, 1.2345678f);
        assertKept(it -> it.largeFraction, it -> it.largeFraction = Double.MIN_VALUE, Double.MIN_VALUE);
        assertKept(it -> it.largeFraction, it -> it.largeFraction = 0.1 + 0.2, 0.1 + 0.2);
    }

    @Test
    void what_is_no_number_is_refused() {
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            var sample = sample(1);
            sample.largeFraction = value;
            assertThatThrownBy(() -> orm.em().fork().persist(sample).flush())
                    .isInstanceOf(ValidationException.class)
                    .hasMessageStartingWith("Sample.largeFraction is NaN or infinite");
        }
    }

    @Test
    void decimals_keep_every_digit() {
        var digits = new BigDecimal("12345678901234567890123456789012345.123456789012345678901234567891");
        assertKept(it -> it.amount, it -> it.amount = digits, digits);
        assertKept(it -> it.amount, it -> it.amount = new BigDecimal("1.50"), new BigDecimal("1.5"));
        assertKept(it -> it.price, it -> it.price = new BigDecimal("-0.10"), new BigDecimal("-0.10"));
        var sample = sample(1);
        sample.amount = new BigDecimal("1e-31");
        assertThatThrownBy(() -> orm.em().fork().persist(sample).flush())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("has 31 decimal places");
        sample.amount = BigDecimal.TEN.pow(100);
        assertThatThrownBy(() -> orm.em().fork().persist(sample).flush())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("has 101 digits before the decimal point");
        sample.amount = BigDecimal.TEN.pow(100).subtract(BigDecimal.TEN.pow(100));
        assertKept(it -> it.amount, it -> it.amount = new BigDecimal("0E+100"), BigDecimal.ZERO);
    }

    @Test
    void texts_keep_every_character() {
        for (var text : List.of("", " ", "a ", "\0", "🦉\uD83D\uDE00", "\\'\"`%_", "x".repeat(255))) {
            assertKept(it -> it.text, it -> it.text = text, text);
        }
        var sample = sample(1);
        sample.text = "\uD83D";
        assertThatThrownBy(() -> orm.em().fork().persist(sample).flush()).isInstanceOf(ValidationException.class);
    }

    @Test
    void bytes_may_be_many() {
        var bytes = new byte[70_000];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) i;
        assertKept(it -> it.bytes, it -> it.bytes = bytes, bytes);
        assertKept(it -> it.bytes, it -> it.bytes = new byte[0], new byte[0]);
    }

    @Test
    void the_zone_of_the_jvm_does_not_matter() {
        for (var id : List.of("Pacific/Kiritimati", "America/New_York", "UTC")) {
            TimeZone.setDefault(TimeZone.getTimeZone(id));
            var instant = Instant.parse("2024-03-10T07:30:00.123456Z");
            var dateTime = LocalDateTime.of(2024, 3, 10, 2, 30, 0, 123_456_000);
            assertKept(it -> it.instant, it -> it.instant = instant, instant);
            assertKept(it -> it.timestamp, it -> it.timestamp = instant, instant);
            assertKept(it -> it.dateTime, it -> it.dateTime = dateTime, dateTime);
            var date = LocalDate.of(1, 1, 1);
            assertKept(it -> it.date, it -> it.date = date, date);
            var time = LocalTime.of(2, 30, 0, 1_000);
            assertKept(it -> it.time, it -> it.time = time, time);
            var written = sample(1);
            written.instant = instant;
            orm.em().fork().persist(written).flush();
            assertThat(database.texts("select cast(instant as char) from sample"))
                    .containsExactly("2024-03-10 07:30:00.123456");
            database.run("delete from sample");
        }
    }

    @Test
    void a_declared_type_without_digits_keeps_whole_seconds() {
        var moment = Instant.parse("2024-03-10T07:30:00.999999Z");
        var dateTime = LocalDateTime.of(2024, 12, 31, 23, 59, 59, 999_999_000);
        assertKept(it -> it.bareDateTime, it -> it.bareDateTime = dateTime, dateTime.withNano(0));
        assertKept(it -> it.bareTimestamp, it -> it.bareTimestamp = moment, Instant.parse("2024-03-10T07:30:00Z"));
        assertKept(it -> it.bareTime, it -> it.bareTime = LocalTime.MAX, LocalTime.of(23, 59, 59));
    }

    @Test
    void what_a_declared_type_without_digits_does_not_keep_is_no_change() {
        var em = orm.em().fork();
        var sample = sample(1);
        sample.bareTimestamp = Instant.parse("2024-03-10T07:30:00.999999Z");
        em.persist(sample).flush();
        assertThat(sample.bareTimestamp).isEqualTo("2024-03-10T07:30:00Z");

        sample.bareTimestamp = Instant.parse("2024-03-10T07:30:00.5Z");
        assertThat(em.flush().isEmpty()).isTrue();
        database.run("delete from sample");
    }

    @Test
    void instants_reach_beyond_2038() {
        var instant = Instant.parse("9999-12-31T23:59:59.999999Z");
        assertKept(it -> it.instant, it -> it.instant = instant, instant);
        var sample = sample(1);
        sample.instant = Instant.parse("+10000-01-01T00:00:00Z");
        assertThatThrownBy(() -> orm.em().fork().persist(sample).flush())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("the years 1 to 9999");
    }

    @Test
    void a_date_of_zeros_is_told() {
        database.run("set sql_mode = ''", "insert into sample (id, date) values (1, '0000-00-00')");

        assertThatThrownBy(() -> orm.em().fork().findAll(Sample.class))
                .isInstanceOf(DriverException.class)
                .hasMessageStartingWith("Sample.date is ")
                .hasMessageContaining("cannot be read as a date");
    }

    @Test
    void uuids_are_kept_in_every_form() {
        var uuid = UUID.fromString("01234567-89ab-4def-8123-456789abcdef");
        assertKept(it -> it.uuid, it -> it.uuid = uuid, uuid);
        assertKept(it -> it.textUuid, it -> it.textUuid = uuid, uuid);
        assertKept(it -> it.binaryUuid, it -> it.binaryUuid = uuid, uuid);
    }
}
