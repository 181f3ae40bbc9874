package dev.entia.testkit;

import dev.entia.testkit.domain.AllTypes.Binding;
import dev.entia.type.Json;
import dev.entia.type.ValueType;
import java.lang.reflect.Array;
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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values of every type that every database keeps, the odd ones more often than chance has them. */
final class RandomValues {

    /** Characters of one to four bytes, and those that mean something to somebody. */
    private static final String[] CHARACTERS = {
        "a",
        "Z",
        "0",
        " ",
        "é",
        "ß",
        "İ",
        "漢",
        "😀",
        "\uD83D\uDC68\u200D\uD83D\uDCBB",
        "'",
        "\"",
        "\\",
        "%",
        "_",
        ",",
        "{",
        "}",
        "[",
        "\n",
        "\t",
        "e\u0301",
        "\u00A0",
        "?",
        "$1",
        "NULL",
        "--"
    };

    private final Random random;
    private final Map<Class<?>, Supplier<Object>> byType = new LinkedHashMap<>();

    RandomValues(Random random) {
        this.random = random;
        addNumbers();
        addTexts();
        addTimes();
        byType.put(Boolean.class, random::nextBoolean);
        // Of a version and variant that there is: MariaDB takes no others.
        byType.put(
                UUID.class,
                () -> UUID.nameUUIDFromBytes(new byte[] {(byte) random.nextInt(), (byte) random.nextInt()}));
        byType.put(Binding.class, () -> oneOf((Object[]) Binding.values()));
        byType.put(Json.class, () -> Json.of(json(0)));
        byType.put(byte[].class, () -> {
            var bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            return bytes;
        });
    }

    Object of(ValueType<?> type) {
        var element = type.element();
        if (element.isPresent()) return several(type.javaType(), element.get());
        var value = byType.get(type.javaType());
        if (value == null) throw new AssertionError("No random values of " + type.javaType() + " are known.");
        return value.get();
    }

    private Object several(Class<?> type, ValueType<?> element) {
        int size = random.nextInt(5);
        var list = new ArrayList<Object>();
        for (int i = 0; i < size; i++) list.add(of(element));
        if (type == List.class) return list;
        var array = Array.newInstance(type.getComponentType(), size);
        for (int i = 0; i < size; i++) Array.set(array, i, list.get(i));
        return array;
    }

    private void addNumbers() {
        byType.put(Byte.class, () -> (byte) random.nextInt());
        byType.put(Short.class, () -> (short) random.nextInt());
        byType.put(Integer.class, () -> oneOf(random.nextInt(), 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE));
        byType.put(Long.class, () -> oneOf(random.nextLong(), 0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE));
        byType.put(Float.class, () -> oneOf((float) random.nextGaussian(), 0f, 1f / 3, -1e-30f, 1e30f));
        byType.put(Double.class, () -> oneOf(random.nextGaussian(), 0.0, 1.0 / 3, -1e-300, 1e300, random.nextDouble()));
        byType.put(
                BigDecimal.class,
                () -> BigDecimal.valueOf(random.nextLong() % 1_000_000_000_000L, random.nextInt(5))
                        .multiply(oneOf(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO)));
        byType.put(BigInteger.class, () -> BigInteger.valueOf(random.nextLong() % 1_000_000_000_000_000L));
    }

    private void addTexts() {
        byType.put(Character.class, () -> oneOf('a', 'é', '漢', '\'', '\\', '"', '0'));
        byType.put(String.class, () -> text(20));
        byType.put(URI.class, () -> URI.create("https://example.org/" + random.nextInt() + "?q=%20#ä"));
        byType.put(Locale.class, () -> oneOf(Locale.ROOT, Locale.CANADA_FRENCH, Locale.forLanguageTag("zh-Hant-TW")));
        byType.put(Currency.class, () -> oneOf(Currency.getInstance("EUR"), Currency.getInstance("JPY")));
        byType.put(InetAddress.class, this::address);
    }

    private void addTimes() {
        byType.put(LocalDate.class, this::date);
        byType.put(LocalTime.class, this::time);
        byType.put(LocalDateTime.class, () -> LocalDateTime.of(date(), time()));
        byType.put(Instant.class, this::instant);
        byType.put(OffsetDateTime.class, () -> instant().atOffset(ZoneOffset.ofHours(random.nextInt(27) - 13)));
        byType.put(ZonedDateTime.class, () -> instant().atZone(ZoneId.of("America/New_York")));
        byType.put(Duration.class, () -> Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000)));
        byType.put(Period.class, () -> Period.of(random.nextInt(99), random.nextInt(99), -random.nextInt(99)));
        byType.put(Year.class, () -> Year.of(random.nextInt(9999)));
        byType.put(YearMonth.class, () -> YearMonth.from(date()));
        byType.put(MonthDay.class, () -> MonthDay.from(date()));
        byType.put(ZoneId.class, () -> oneOf(ZoneOffset.UTC, ZoneId.of("Asia/Kolkata"), ZoneId.of("+02:30")));
        byType.put(ZoneOffset.class, () -> ZoneOffset.ofTotalSeconds(random.nextInt(64_800)));
    }

    private LocalDate date() {
        return LocalDate.of(1600 + random.nextInt(8000), 1, 1).plusDays(random.nextInt(365));
    }

    private LocalTime time() {
        return LocalTime.ofNanoOfDay((long) (random.nextDouble() * LocalTime.MAX.toNanoOfDay()))
                .truncatedTo(oneOf(ChronoUnit.NANOS, ChronoUnit.MILLIS, ChronoUnit.HOURS));
    }

    private Instant instant() {
        return LocalDateTime.of(date(), time()).toInstant(ZoneOffset.UTC);
    }

    private InetAddress address() {
        var bytes = new byte[random.nextBoolean() ? 4 : 16];
        random.nextBytes(bytes);
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new AssertionError("four and sixteen bytes are addresses", e);
        }
    }

    private String text(int most) {
        var text = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) text.append(oneOf((Object[]) CHARACTERS));
        return text.toString();
    }

    private @Nullable Object json(int depth) {
        switch (random.nextInt(depth > 3 ? 5 : 7)) {
            case 0 -> {
                return null;
            }
            case 1 -> {
                return random.nextBoolean();
            }
            case 2 -> {
                return random.nextInt();
            }
            case 3 -> {
                return random.nextGaussian();
            }
            case 4 -> {
                return text(8);
            }
            case 5 -> {
                var list = new ArrayList<@Nullable Object>();
                for (int i = random.nextInt(4); i > 0; i--) list.add(json(depth + 1));
                return list;
            }
            default -> {
                var map = new LinkedHashMap<String, @Nullable Object>();
                for (int i = random.nextInt(4); i > 0; i--) map.put(text(4), json(depth + 1));
                return map;
            }
        }
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
