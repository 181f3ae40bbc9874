package dev.entia.type;

import dev.entia.model.AddedType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
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
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The ways to store Java values, by Java type: the built-in ones, and those that modules and applications add
 * ({@link AddedType}). Immutable and thread-safe. Stored values that do not fit the Java type are refused with a
 * {@link dev.entia.error.ValidationException}.
 */
public final class ValueTypes {

    private static final Map<Class<?>, ValueType<?>> BY_TYPE = new LinkedHashMap<>();

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            boolean.class, Boolean.class,
            byte.class, Byte.class,
            short.class, Short.class,
            int.class, Integer.class,
            long.class, Long.class,
            float.class, Float.class,
            double.class, Double.class,
            char.class, Character.class);

    static {
        asItIs(Boolean.class, Kind.BOOLEAN);
        add(IntegralType.BYTE);
        add(IntegralType.SHORT);
        asItIs(Integer.class, Kind.INT);
        asItIs(Long.class, Kind.LONG);
        asItIs(Float.class, Kind.FLOAT);
        asItIs(Double.class, Kind.DOUBLE);
        add(new CharacterType());
        asItIs(String.class, Kind.TEXT);
        add(new DecimalType());
        converted(BigInteger.class, Kind.DECIMAL, BigDecimal.class, BigDecimal::new, BigDecimal::toBigIntegerExact);
        add(new BytesType());
        asItIs(UUID.class, Kind.UUID);
        add(new TimeType<>(Instant.class, Kind.INSTANT));
        add(new MomentType<>(OffsetDateTime.class, OffsetDateTime::toInstant, at -> at.atOffset(ZoneOffset.UTC)));
        add(new MomentType<>(ZonedDateTime.class, ZonedDateTime::toInstant, at -> at.atZone(ZoneOffset.UTC)));
        add(new TimeType<>(LocalDateTime.class, Kind.DATETIME));
        asItIs(LocalDate.class, Kind.DATE);
        add(new TimeType<>(LocalTime.class, Kind.TIME));
        text(Duration.class, Duration::toString, Duration::parse);
        text(Period.class, Period::toString, Period::parse);
        converted(Year.class, Kind.INT, Integer.class, Year::getValue, Year::of);
        text(YearMonth.class, YearMonth::toString, YearMonth::parse);
        text(MonthDay.class, MonthDay::toString, MonthDay::parse);
        text(ZoneId.class, ZoneId::getId, ZoneId::of);
        text(ZoneOffset.class, ZoneOffset::getId, ZoneOffset::of);
        text(URI.class, URI::toString, URI::create);
        text(InetAddress.class, InternetAddresses::format, InternetAddresses::parse);
        add(new LocaleType());
        text(Currency.class, Currency::getCurrencyCode, Currency::getInstance);
        add(new JsonType());
    }

    private ValueTypes() {}

    /** The built-in way to store values of a type, primitive or not; empty for enums and for types that do not fit one column. */
    @SuppressWarnings("unchecked") // add() pairs each class with its own type; a primitive stands for its box.
    public static <J> Optional<ValueType<J>> find(Class<J> type) {
        return Optional.ofNullable((ValueType<J>) BY_TYPE.get(box(type)));
    }

    /**
     * The built-in way to store values of a type, primitive or not.
     *
     * @throws dev.entia.error.ValidationException if there is none
     */
    public static <J> ValueType<J> of(Class<J> type) {
        return find(type).orElseThrow(() -> TypeErrors.unsupported(type));
    }

    /**
     * The way to store values of a type, primitive or not, built in or added.
     *
     * @param user the class in whose class path additions are looked for: the entity
     * @throws dev.entia.error.ValidationException if there is none
     * @throws dev.entia.error.MetadataException if it is added by a file that is not in order
     */
    public static <J> ValueType<J> of(Class<J> type, Class<?> user) {
        return find(type)
                .or(() -> AddedTypes.find(type, user).map(AddedTypes.Found::required))
                .orElseThrow(() -> TypeErrors.unsupported(type));
    }

    /** What is said of a type that is added; empty if no file in the class path of {@code user} adds it. */
    public static Optional<AddedType> added(Class<?> type, Class<?> user) {
        return AddedTypes.find(type, user).map(AddedTypes.Found::said);
    }

    /** A value by its stored form, which is a text or a UUID. */
    public static <J> String toText(ValueType<J> type, J value) {
        return type.toStored(value).toString();
    }

    /**
     * The value whose stored form, a text or a UUID, is written like that.
     *
     * @throws dev.entia.error.ValidationException if there is none, and others that the type may throw
     */
    public static <J> J fromText(ValueType<J> type, String text) {
        return type.fromStored(type.kind() == Kind.UUID ? UUID.fromString(text) : text);
    }

    /** Stores an enum as the names of its constants, as text. */
    public static <E extends Enum<E>> ValueType<E> enumByName(Class<E> type) {
        return EnumByName.of(type);
    }

    /** Stores an enum as the positions of its constants, counted from 0. */
    public static <E extends Enum<E>> ValueType<E> enumByOrdinal(Class<E> type) {
        return EnumByOrdinal.of(type);
    }

    /**
     * Stores arrays, element by element. An element may be null unless it is primitive.
     *
     * @param type an array class, other than {@code byte[]}
     * @param element how its elements are stored: neither as bytes nor as documents nor as arrays
     */
    public static <A> ValueType<A> array(Class<A> type, ValueType<?> element) {
        return ArrayType.of(type, element);
    }

    /** Stores lists of values as {@link #array} does. Whoever reads one gets a list that can be changed. */
    public static <E> ValueType<List<E>> list(ValueType<E> element) {
        return ListType.of(element);
    }

    /** The box of a primitive; any other type is its own. */
    public static Class<?> box(Class<?> type) {
        return BOXES.getOrDefault(type, type);
    }

    /** All built-in types in a fixed order, primitives as their boxes, enums aside. */
    public static Set<Class<?>> supported() {
        return Collections.unmodifiableSet(BY_TYPE.keySet());
    }

    private static <J> void asItIs(Class<J> type, Kind kind) {
        add(new SameType<>(type, kind));
    }

    private static <J> void text(
            Class<J> type, ConvertedType.Conversion<J, String> write, ConvertedType.Conversion<String, J> read) {
        converted(type, Kind.TEXT, String.class, write, read);
    }

    private static <J, S> void converted(
            Class<J> type,
            Kind kind,
            Class<S> storedType,
            ConvertedType.Conversion<J, S> write,
            ConvertedType.Conversion<S, J> read) {
        add(new ConvertedType<>(type, kind, storedType, write, read));
    }

    private static void add(ValueType<?> type) {
        BY_TYPE.put(type.javaType(), type);
    }
}
