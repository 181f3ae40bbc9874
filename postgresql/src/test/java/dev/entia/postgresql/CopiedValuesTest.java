package dev.entia.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.Orm;
import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.PrimaryKey;
import dev.entia.type.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Values at random: a copy of rows keeps what an insert of them keeps. The seed is reported, and {@code -Dentia.seed=…} makes
 * the same values again.
 */
final class CopiedValuesTest {

    private static final int ROWS = 2_000;
    private static final int WIDE = 40;
    private static final int LAST_YEAR = 290_000;
    private static final String[] CHARACTERS = {
        "a", "Z", " ", "  ", "é", "漢", "😀", "'", "\"", "\\", "\\N", "\\.", "\t", "\n", "\r", "\b", "{", "}", ",",
        "NULL", "\u0001",
    };

    @Entity
    static final class Sample {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        UUID id = new UUID(0, 0);

        @Nullable
        Boolean flag;

        @Nullable
        Short smallNumber;

        @Nullable
        Integer number;

        @Nullable
        Long largeNumber;

        @Nullable
        Float fraction;

        @Nullable
        Double largeFraction;

        @Nullable
        BigDecimal exact;

        @Column(precision = 20, scale = 3)
        @Nullable
        BigDecimal rounded;

        @Nullable
        String text;

        @Column(length = 12)
        @Nullable
        String limited;

        @Column(type = "character(12)")
        @Nullable
        String padded;

        @Column(type = "mood")
        @Nullable
        String mood;

        @Column(type = "jsonb")
        @Nullable
        String documentText;

        @Nullable
        Json document;

        @Column(type = "json")
        @Nullable
        Json documentAsWritten;

        @Column(type = "text")
        @Nullable
        Json documentAsText;

        byte @Nullable [] bytes;

        @Nullable
        LocalDate date;

        @Nullable
        LocalTime time;

        @Nullable
        LocalDateTime dateTime;

        @Column(precision = 3)
        @Nullable
        LocalDateTime roundedDateTime;

        @Nullable
        Instant instant;

        @Column(type = "timestamp")
        @Nullable
        Instant instantWithoutZone;

        @Nullable
        UUID uuid;

        boolean @Nullable [] flags;

        @Nullable
        List<@Nullable Integer> numbers;

        long @Nullable [] largeNumbers;

        float @Nullable [] fractions;

        double @Nullable [] largeFractions;

        @Column(precision = 20, scale = 3)
        BigDecimal @Nullable [] amounts;

        @Nullable
        List<@Nullable String> texts;

        @Column(length = 12)
        @Nullable
        List<String> limitedTexts;

        UUID @Nullable [] uuids;

        LocalDate @Nullable [] dates;

        LocalTime @Nullable [] times;

        LocalDateTime @Nullable [] dateTimes;

        Instant @Nullable [] instants;
    }

    private final long seed = Long.getLong("entia.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Database database = Database.empty("copied");

    @Test
    void copied_rows_are_inserted_ones(TestReporter reporter) {
        reporter.publishEntry("entia.seed", Long.toString(seed));
        database.run("create type mood as enum ('happy', 'so so', 'it''s \"\\')");
        var samples = IntStream.range(0, ROWS).mapToObj(i -> sample()).toList();

        var statements = written(database.url(), samples);
        database.run("alter table sample rename to copied");
        assertThat(statements).anySatisfy(text -> assertThat(text).startsWith("copy \"sample\" ("));
        statements = written(database.url("&autosave=always"), samples);
        assertThat(statements).noneSatisfy(text -> assertThat(text).startsWith("copy"));

        assertThat(database.texts("select count(*) from copied")).containsExactly(Integer.toString(ROWS));
        assertThat(database.texts(
                        "select c::text || ' became ' || s::text from copied as c full join sample as s using (id)"
                                + " where c::text is distinct from s::text"))
                .as("-Dentia.seed=%d", seed)
                .isEmpty();
    }

    private static List<String> written(String url, List<Sample> samples) {
        var statements = new ArrayList<String>();
        try (var orm = Orm.init(
                PostgreSql.driver(),
                o -> o.entities(Sample.class).url(url).poolSize(1).observe(ran -> statements.add(ran.text())))) {
            orm.schema().create();
            orm.em().fork().persist(samples.toArray()).flush();
        }
        return statements;
    }

    private Sample sample() {
        var sample = new Sample();
        sample.id = new UUID(random.nextLong(), random.nextLong());
        sample.flag = orNull(random::nextBoolean);
        sample.smallNumber = orNull(() -> (short) random.nextInt());
        sample.number = orNull(this::number);
        sample.largeNumber = orNull(this::largeNumber);
        sample.fraction = orNull(this::fraction);
        sample.largeFraction = orNull(this::largeFraction);
        sample.exact = orNull(() -> decimal(WIDE));
        sample.rounded = orNull(() -> decimal(8));
        sample.text = orNull(() -> text(30));
        sample.limited = orNull(this::limited);
        sample.padded = orNull(this::limited);
        sample.mood = orNull(() -> oneOf("happy", "so so", "it's \"\\"));
        sample.documentText = orNull(() -> oneOf("{\"b\": 1, \"a\": [1.50, null, \"\\\"\\t漢\"]}", "null", "\"\\\\\""));
        sample.document = orNull(this::document);
        sample.documentAsWritten = orNull(this::document);
        sample.documentAsText = orNull(this::document);
        sample.bytes = orNull(() -> bytes(random.nextInt(20)));
        sample.date = orNull(this::date);
        sample.time = orNull(this::time);
        sample.dateTime = orNull(this::dateTime);
        sample.roundedDateTime = orNull(this::dateTime);
        sample.instant = orNull(this::instant);
        sample.instantWithoutZone = orNull(this::instant);
        sample.uuid = orNull(() -> new UUID(random.nextLong(), random.nextLong()));
        fillArrays(sample);
        return sample;
    }

    private void fillArrays(Sample sample) {
        sample.flags = orNull(() -> new boolean[] {random.nextBoolean(), true, false});
        sample.numbers = orNull(() -> severalOrNull(this::number));
        sample.largeNumbers = orNull(() -> new long[] {largeNumber(), largeNumber()});
        sample.fractions = orNull(() -> new float[] {fraction(), fraction()});
        sample.largeFractions = orNull(() -> new double[] {largeFraction()});
        sample.amounts = orNull(() -> several(() -> decimal(8)).toArray(new BigDecimal[0]));
        sample.texts = orNull(() -> severalOrNull(() -> text(40)));
        sample.limitedTexts = orNull(() -> several(this::limited));
        sample.uuids = orNull(() -> new UUID[] {new UUID(random.nextLong(), 1)});
        sample.dates = orNull(() -> several(this::date).toArray(new LocalDate[0]));
        sample.times = orNull(() -> several(this::time).toArray(new LocalTime[0]));
        sample.dateTimes = orNull(() -> several(this::dateTime).toArray(new LocalDateTime[0]));
        sample.instants = orNull(() -> several(this::instant).toArray(new Instant[0]));
    }

    private <T> @Nullable T orNull(Supplier<T> value) {
        return random.nextInt(8) == 0 ? null : value.get();
    }

    private <T> List<T> several(Supplier<T> value) {
        var list = new ArrayList<T>();
        for (int i = random.nextInt(4); i > 0; i--) list.add(value.get());
        return list;
    }

    private <T> List<@Nullable T> severalOrNull(Supplier<T> value) {
        var list = new ArrayList<@Nullable T>();
        for (int i = random.nextInt(4); i > 0; i--) list.add(orNull(value));
        return list;
    }

    private int number() {
        return oneOf(random.nextInt(), 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private long largeNumber() {
        return oneOf(random.nextLong(), 0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private float fraction() {
        return oneOf(
                (float) random.nextGaussian(),
                -0f,
                Float.MIN_VALUE,
                Float.MAX_VALUE,
                Float.NEGATIVE_INFINITY,
                Float.NaN);
    }

    private double largeFraction() {
        return oneOf(
                random.nextGaussian(), -0.0, Double.MIN_VALUE, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NaN);
    }

    private BigDecimal decimal(int most) {
        var digits = new BigInteger(1 + random.nextInt(most == WIDE ? 200 : 40), random);
        return new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(most) - 4);
    }

    private String text(int most) {
        var text = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) text.append(oneOf(CHARACTERS));
        return text.toString();
    }

    /** Twelve characters and no more; a column of twelve takes blanks beyond them. */
    private String limited() {
        var text = text(20);
        int end = text.offsetByCodePoints(0, Math.min(12, text.codePointCount(0, text.length())));
        return text.substring(0, end) + oneOf("", "  ").repeat(end == text.length() ? 0 : 1);
    }

    private Json document() {
        var map = new HashMap<String, Object>();
        map.put("b", List.of(text(5), number()));
        map.put("a", 1.5);
        return Json.of(oneOf(map, "\\", List.of(), 7));
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private LocalDate date() {
        int year = oneOf(-4711, -1, 0, 1, 1969, 1970, 2000, 9999, 10_000, LAST_YEAR, random.nextInt(3000));
        return LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    }

    private LocalTime time() {
        long nanos = (long) (random.nextDouble() * LocalTime.MAX.toNanoOfDay());
        return oneOf(LocalTime.ofNanoOfDay(nanos), LocalTime.MIDNIGHT, LocalTime.MAX, LocalTime.of(12, 0));
    }

    private LocalDateTime dateTime() {
        return LocalDateTime.of(date(), time());
    }

    private Instant instant() {
        return dateTime().toInstant(ZoneOffset.UTC);
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
