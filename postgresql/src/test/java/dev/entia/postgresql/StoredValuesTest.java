package dev.entia.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.DriverException;
import dev.entia.error.ValidationException;
import dev.entia.query.ComparablePath;
import dev.entia.query.Order;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL makes of values, one at a time and in arrays. */
final class StoredValuesTest {

    /** A row with a column of every kind of stored value. */
    @Entity
    static final class Sample {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        int id;

        @Nullable
        Boolean flag;

        @Nullable
        Integer number;

        @Nullable
        Long largeNumber;

        @Nullable
        Float fraction;

        @Nullable
        Double largeFraction;

        @Nullable
        BigDecimal amount;

        @Column(precision = 12, scale = 2)
        @Nullable
        BigDecimal price;

        @Column(scale = 3)
        @Nullable
        BigDecimal weight;

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

        @Column(type = "timestamp")
        @Nullable
        Instant instantWithoutZone;

        @Nullable
        UUID uuid;

        @Column(type = "jsonb")
        @Nullable
        String json;

        @Column(type = "mood")
        @Nullable
        String mood;

        @Column(type = "varchar(40) collate \"C\"")
        @Nullable
        String shortText;

        @Column(type = "character(3)")
        @Nullable
        String padded;

        @Column(type = "inet")
        @Nullable
        String address;

        @Column(type = "smallint")
        @Nullable
        Integer smallNumber;
    }

    private Database database;
    private Orm orm;

    @BeforeEach
    void open() {
        database = Database.empty("samples");
        database.run("create type mood as enum ('happy', 'so so')");
        orm = Orm.init(
                PostgreSql.driver(),
                o -> o.entities(Sample.class).url(database.url()).poolSize(1));
        orm.schema().create();
    }

    @AfterEach
    void close() {
        if (orm != null) orm.close();
    }

    /** Writes a value by each form of statement that there is, and gives what was read of each. */
    private List<Sample> written(Consumer<Sample> change) {
        var em = orm.em().fork();
        var one = new Sample();
        one.id = 1;
        change.accept(one);
        em.persist(one).flush();
        var many = List.of(sample(2), sample(3), sample(4), sample(5), sample(6), sample(7));
        change.accept(many.get(0));
        change.accept(many.get(1));
        em.persist(many.toArray()).flush();
        change.accept(many.get(2));
        em.flush();
        change.accept(many.get(3));
        change.accept(many.get(4));
        em.flush();
        assertThat(em.flush().isEmpty()).isTrue();
        var read = orm.em()
                .fork()
                .findAll(Sample.class, o -> o.orderBy(Order.of(Sample.class, "id", Order.Direction.ASCENDING)));
        assertThat(read).hasSize(7);
        return read.subList(0, 6);
    }

    private static Sample sample(int id) {
        var sample = new Sample();
        sample.id = id;
        return sample;
    }

    private <T> void assertKept(Function<Sample, T> get, Consumer<Sample> set, T expected) {
        assertThat(written(set)).extracting(get).containsOnly(expected);
        database.run("delete from sample");
    }

    private void assertRefused(Consumer<Sample> set, String message) {
        var em = orm.em().fork();
        var one = sample(1);
        set.accept(one);
        em.persist(one);
        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining(message);
        var two = sample(2);
        set.accept(two);
        em.persist(two);
        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining(message);
        assertThat(database.texts("select id from sample")).isEmpty();
    }

    @Test
    void numbers() {
        for (var value : new Boolean[] {true, false}) assertKept(s -> s.flag, s -> s.flag = value, value);
        for (int value : new int[] {Integer.MIN_VALUE, 0, Integer.MAX_VALUE}) {
            assertKept(s -> s.number, s -> s.number = value, value);
        }
        for (long value : new long[] {Long.MIN_VALUE, 1L << 53 | 1, Long.MAX_VALUE}) {
            assertKept(s -> s.largeNumber, s -> s.largeNumber = value, value);
        }
        assertKept(s -> s.smallNumber, s -> s.smallNumber = -32768, -32768);
    }

    @Test
    void real_numbers_may_be_infinite_and_no_number() {
        for (double value : new double[] {
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            0.1,
            Double.MIN_VALUE,
            Double.MAX_VALUE,
            -0.0
        }) {
            assertKept(s -> s.largeFraction, s -> s.largeFraction = value, value);
        }
        for (float value : new float[] {Float.NaN, Float.NEGATIVE_INFINITY, 0.1f, Float.MIN_VALUE, Float.MAX_VALUE}) {
            assertKept(s -> s.fraction, s -> s.fraction = value, value);
        }
    }

    @Test
    void decimals_keep_every_digit_and_their_scale() {
        for (var text : List.of("0.10", "12345678901234567890123456789012345678901234567890.000000000000001", "-7")) {
            var value = new BigDecimal(text);
            assertKept(s -> s.amount, s -> s.amount = value, value);
        }
        assertKept(s -> s.amount, s -> s.amount = new BigDecimal("1E+30"), new BigDecimal("1E+30").setScale(0));
        assertKept(s -> s.price, s -> s.price = new BigDecimal("9999999999.99"), new BigDecimal("9999999999.99"));
        assertKept(
                s -> s.weight,
                s -> s.weight = new BigDecimal("1234567890123456789.125"),
                new BigDecimal("1234567890123456789.125"));
    }

    @Test
    void a_decimal_that_is_no_number_cannot_be_read() {
        database.run("insert into sample (id, amount) values (1, 'NaN')");

        assertThatThrownBy(() -> orm.em().fork().findAll(Sample.class))
                .isInstanceOf(DriverException.class)
                .hasMessage(
                        "Sample.amount is NaN, infinite or no number in the database, which cannot be read as a decimal"
                                + " number. Correct the stored value, or give the field another type.");
    }

    @Test
    void texts() {
        for (var text :
                List.of("", "NULL", "{\"a\", b}", "\\ \" ' \\\\", "\u0001\n\t🦉e\u0301", " a ", "x".repeat(100_000))) {
            assertKept(s -> s.text, s -> s.text = text, text);
        }
        assertKept(s -> s.shortText, s -> s.shortText = "é".repeat(40), "é".repeat(40));
        assertKept(s -> s.padded, s -> s.padded = "ab", "ab ");
    }

    @Test
    void texts_with_NUL_or_half_a_character_are_refused() {
        assertRefused(
                s -> s.text = "a\0b",
                "Sample.text is a text with a NUL character (\\u0000), which PostgreSQL takes in");
        assertRefused(s -> s.json = "\0", "Sample.json is a text with a NUL character");
        assertRefused(s -> s.text = "a\ud83e", "Sample.text contains half a surrogate pair");
        var path = ComparablePath.of(Sample.class, "text");
        assertThatThrownBy(() -> orm.em().fork().count(Sample.class, path.in(List.of("a", "b\0"))))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void texts_of_other_types() {
        assertKept(s -> s.json, s -> s.json = "{\"a\": [1, \"\\\"\"]}", "{\"a\": [1, \"\\\"\"]}");
        assertKept(s -> s.mood, s -> s.mood = "so so", "so so");
        assertKept(s -> s.address, s -> s.address = "192.168.0.1", "192.168.0.1");
        assertKept(s -> s.json, s -> s.json = null, null);
        written(s -> s.mood = "happy");
        var mood = ComparablePath.of(Sample.class, "mood");
        assertThat(orm.em().fork().count(Sample.class, mood.eq("happy"))).isEqualTo(6);
        assertThat(orm.em().fork().count(Sample.class, mood.in(List.of("happy", "so so"))))
                .isEqualTo(6);
    }

    @Test
    void bytes() {
        for (var value : List.of(new byte[0], new byte[] {0, -1, 92, 39}, new byte[100_000])) {
            assertThat(written(s -> s.bytes = value))
                    .allSatisfy(read -> assertThat(read.bytes).isEqualTo(value));
            database.run("delete from sample");
        }
    }

    @Test
    void large_values_are_sent_a_few_at_a_time() {
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < 12; i++) {
            var sample = sample(i);
            sample.bytes = new byte[4 << 20];
            samples.add(sample);
        }
        var rows = new ArrayList<Long>();
        try (var observed = Orm.init(
                PostgreSql.driver(),
                o -> o.entities(Sample.class)
                        .url(database.url())
                        .observe(statement -> rows.add(statement.affected())))) {
            var em = observed.em().fork();
            em.persist(samples.toArray()).flush();
            assertThat(rows).containsSequence(4L, 4L, 4L);

            samples.get(11).bytes = new byte[20 << 20];
            rows.clear();
            em.flush();
            assertThat(rows).contains(1L);
        }
        assertThat(database.texts("select sum(length(bytes)) from sample")).containsExactly(Integer.toString(64 << 20));
    }

    @Test
    void dates_and_times() {
        for (var text : List.of(
                "2024-02-29",
                "0001-01-01",
                "0000-02-29",
                "-0043-03-15",
                "-4712-01-01",
                "+12345-06-07",
                "+5874897-12-31")) {
            var value = LocalDate.parse(text);
            assertKept(s -> s.date, s -> s.date = value, value);
        }
        for (var text : List.of("00:00", "23:59:59.999999", "12:00:00.000001")) {
            var value = LocalTime.parse(text);
            assertKept(s -> s.time, s -> s.time = value, value);
        }
        for (var text : List.of(
                "2024-03-31T02:30", "-0043-03-15T12:00:00.5", "-4712-01-01T00:00", "+294276-12-31T23:59:59.999999")) {
            var value = LocalDateTime.parse(text);
            assertKept(s -> s.dateTime, s -> s.dateTime = value, value);
        }
        for (var text : List.of(
                "2024-03-31T01:30:00.000001Z",
                "-0043-03-15T12:00:00.5Z",
                "-4712-01-01T00:00:00Z",
                "+294276-12-31T23:59:59.999999Z",
                "1883-11-18T12:03:57Z")) {
            var value = Instant.parse(text);
            assertKept(s -> s.instant, s -> s.instant = value, value);
            assertKept(s -> s.instantWithoutZone, s -> s.instantWithoutZone = value, value);
        }
    }

    @Test
    void what_the_database_keeps_no_digits_for_is_cut_off_and_not_rounded() {
        written(s -> {
            s.time = LocalTime.MAX;
            s.dateTime = LocalDateTime.parse("2023-12-31T23:59:59.999999999");
            s.instant = Instant.parse("2023-12-31T23:59:59.999999999Z");
        });
        assertThat(database.texts("select distinct time || ' ' || date_time || ' ' || (instant at time zone 'UTC')"
                        + " from sample where time is not null"))
                .containsExactly("23:59:59.999999 2023-12-31 23:59:59.999999 2023-12-31 23:59:59.999999");
    }

    @Test
    void times_that_the_database_does_not_have_are_refused() {
        assertRefused(
                s -> s.date = LocalDate.MAX,
                "Sample.date is a time that PostgreSQL does not have: it knows those from"
                        + " 4713 BC to 5874897. Use null, or a time in between.");
        assertRefused(s -> s.date = LocalDate.MIN, "Sample.date is a time");
        assertRefused(s -> s.dateTime = LocalDateTime.MAX, "from 4713 BC to 294276.");
        assertRefused(s -> s.dateTime = LocalDate.of(-4713, 12, 31).atStartOfDay(), "Sample.dateTime is a time");
        assertRefused(s -> s.instant = Instant.MIN, "Sample.instant is a time");
        assertRefused(s -> s.instant = Instant.MAX, "Sample.instant is a time");
        assertRefused(s -> s.instantWithoutZone = Instant.MIN, "Sample.instantWithoutZone is a time");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date = 'infinity'",
                "date = '-infinity'",
                "date_time = 'infinity'",
                "date_time = '-infinity'",
                "instant = 'infinity'",
                "instant = '-infinity'",
                "time = '24:00'"
            })
    void times_that_Java_does_not_have_cannot_be_read(String set) {
        database.run("insert into sample (id) values (1)", "update sample set " + set);

        assertThatThrownBy(() -> orm.em().fork().findAll(Sample.class))
                .isInstanceOf(DriverException.class)
                .hasMessageContaining(" in the database, which cannot be read as ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Pacific/Apia", "Asia/Kathmandu", "Europe/London", "Europe/Berlin"})
    void time_zones_do_not_matter(String zone) {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            try (var elsewhere = Orm.init(
                    PostgreSql.driver(),
                    o -> o.entities(Sample.class).url(database.url()).poolSize(1))) {
                var here = orm;
                orm = elsewhere;
                assertTimesKept();
                orm = here;
            }
            assertTimesKept();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private void assertTimesKept() {
        // Midnight and hours that some zones leave out or have twice; a day that Apia never had; Berlin at +00:53:28.
        for (var text : List.of(
                "2011-12-30T00:00",
                "2024-03-10T02:30",
                "2024-11-03T01:30",
                "1900-01-01T00:00",
                "1800-01-01T00:00",
                "0044-03-15T00:00")) {
            var dateTime = LocalDateTime.parse(text);
            var instant = Instant.parse(text + ":00Z");
            assertThat(written(s -> {
                        s.date = dateTime.toLocalDate();
                        s.time = dateTime.toLocalTime();
                        s.dateTime = dateTime;
                        s.instant = instant;
                        s.instantWithoutZone = instant;
                    }))
                    .allSatisfy(read -> {
                        assertThat(read.date).isEqualTo(dateTime.toLocalDate());
                        assertThat(read.time).isEqualTo(dateTime.toLocalTime());
                        assertThat(read.dateTime).isEqualTo(dateTime);
                        assertThat(read.instant).isEqualTo(instant);
                        assertThat(read.instantWithoutZone).isEqualTo(instant);
                    });
            assertThat(
                            database.texts(
                                    "select distinct date || ' ' || time || ' ' || date_time || ' '"
                                            + " || (instant at time zone 'UTC') || ' ' || instant_without_zone from sample where date is not null"))
                    .containsExactly(stored(dateTime));
            database.run("delete from sample");
        }
    }

    private static String stored(LocalDateTime value) {
        var time = value.toLocalTime() + ":00";
        var dateTime = value.toLocalDate() + " " + time;
        return String.join(" ", List.of(dateTime, dateTime, dateTime, dateTime));
    }

    @Entity
    static final class Diary {
        @PrimaryKey
        @Nullable
        Long id;

        List<Instant> days;

        Diary(List<Instant> days) {
            this.days = days;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "Africa/Monrovia", "UTC"})
    void moments_in_an_array_are_read_whatever_the_offset_of_the_session(String zone) {
        var days = List.of(Instant.parse("1800-01-01T00:00:00.5Z"), Instant.parse("2024-07-01T12:00:00Z"));
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            try (var elsewhere =
                    Orm.init(PostgreSql.driver(), o -> o.entities(Diary.class).url(database.url()))) {
                elsewhere.schema().create();
                elsewhere.em().fork().persist(new Diary(days)).flush();

                assertThat(elsewhere.em().fork().findAll(Diary.class))
                        .singleElement()
                        .satisfies(read -> assertThat(read.days).isEqualTo(days));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void uuids() {
        var uuid = UUID.randomUUID();
        assertKept(s -> s.uuid, s -> s.uuid = uuid, uuid);
    }

    @Test
    void nothing_is_kept_among_something() {
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < 10; i++) {
            var sample = sample(i);
            if (i % 2 == 0) fill(sample);
            samples.add(sample);
        }
        orm.em().fork().persist(samples.toArray()).flush();

        for (var sample : samples) {
            assertThat(orm.em().fork().findOneOrFail(Sample.class, sample.id))
                    .usingRecursiveComparison()
                    .isEqualTo(sample);
        }
    }

    @Test
    void every_column_can_be_looked_for_in_a_list() throws IllegalAccessException {
        var sample = sample(1);
        fill(sample);
        orm.em().fork().persist(sample, sample(2)).flush();
        for (var field : Sample.class.getDeclaredFields()) {
            var path = ComparablePath.of(Sample.class, field.getName());
            assertThat(orm.em().fork().count(Sample.class, path.in(List.of(field.get(sample)))))
                    .as(field.getName())
                    .isEqualTo(1);
            assertThat(orm.em().fork().count(Sample.class, path.eq(field.get(sample))))
                    .as(field.getName())
                    .isEqualTo(1);
        }
    }

    private static void fill(Sample sample) {
        sample.flag = true;
        sample.number = 7;
        sample.largeNumber = 1L << 60;
        sample.fraction = 0.5f;
        sample.largeFraction = 0.1;
        sample.amount = new BigDecimal("1.500");
        sample.price = new BigDecimal("2.50");
        sample.weight = new BigDecimal("2.125");
        sample.text = "text, {NULL}";
        sample.bytes = new byte[] {1, 2};
        sample.date = LocalDate.of(2024, 2, 29);
        sample.time = LocalTime.of(12, 30);
        sample.dateTime = LocalDateTime.of(2024, 2, 29, 12, 30);
        sample.instant = Instant.parse("2024-02-29T12:30:00Z");
        sample.instantWithoutZone = sample.instant;
        sample.uuid = UUID.randomUUID();
        sample.json = "{\"a\": 1}";
        sample.mood = "happy";
        sample.shortText = "short";
        sample.padded = "abc";
        sample.address = "10.0.0.1";
        sample.smallNumber = 3;
    }
}
