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
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The ways to store Java values, by Java type: the built-in ones, and those that modules and applications add
 * ({@link AddedType}). Immutable and thread-safe. Stored values that do not fit the Java type are refused with a
 * {@link dev.entia.error.ValidationException}.
 */
public final class ValueTypes {

    /** Those that were asked for. */
    private static final Map<Class<?>, ValueType<?>> BY_TYPE = new ConcurrentHashMap<>();

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            boolean.class, Boolean.class,
            byte.class, Byte.class,
            short.class, Short.class,
            int.class, Integer.class,
            long.class, Long.class,
            float.class, Float.class,
            double.class, Double.class,
            char.class, Character.class);

    private ValueTypes() {}

    /** The built-in way to store values of a type, primitive or not; empty for enums and for types that do not fit one column. */
    @SuppressWarnings("unchecked") // builtIn() pairs each class with its own type; a primitive stands for its box.
    public static <J> Optional<ValueType<J>> find(Class<J> type) {
        var box = box(type);
        var found = BY_TYPE.get(box);
        return Optional.ofNullable((ValueType<J>) (found != null ? found : made(box)));
    }

    /** One a class, whoever asks first. */
    private static @Nullable ValueType<?> made(Class<?> type) {
        var made = builtIn(type.getTypeName());
        if (made == null) return null;
        var earlier = BY_TYPE.putIfAbsent(type, made);
        return earlier != null ? earlier : made;
    }

    /** By name, so that a start-up makes those that it needs. The model has the same list, {@code ScalarTypes}. */
    private static @Nullable ValueType<?> builtIn(String type) {
        return switch (type) {
            case "java.lang.Boolean" -> new SameType<>(Boolean.class, Kind.BOOLEAN);
            case "java.lang.Byte" -> IntegralType.BYTE;
            case "java.lang.Short" -> IntegralType.SHORT;
            case "java.lang.Integer" -> new SameType<>(Integer.class, Kind.INT);
            case "java.lang.Long" -> new SameType<>(Long.class, Kind.LONG);
            case "java.lang.Float" -> new SameType<>(Float.class, Kind.FLOAT);
            case "java.lang.Double" -> new SameType<>(Double.class, Kind.DOUBLE);
            case "java.lang.Character" -> new CharacterType();
            case "java.lang.String" -> new SameType<>(String.class, Kind.TEXT);
            case "java.math.BigDecimal" -> new DecimalType();
            case "java.math.BigInteger" ->
                new ConvertedType<>(
                        BigInteger.class,
                        Kind.DECIMAL,
                        BigDecimal.class,
                        BigDecimal::new,
                        BigDecimal::toBigIntegerExact);
            case "byte[]" -> new BytesType();
            case "java.util.UUID" -> new SameType<>(UUID.class, Kind.UUID);
            case "java.time.Instant" -> new TimeType<>(Instant.class, Kind.INSTANT);
            case "java.time.OffsetDateTime" ->
                new MomentType<>(OffsetDateTime.class, OffsetDateTime::toInstant, at -> at.atOffset(ZoneOffset.UTC));
            case "java.time.ZonedDateTime" ->
                new MomentType<>(ZonedDateTime.class, ZonedDateTime::toInstant, at -> at.atZone(ZoneOffset.UTC));
            case "java.time.LocalDateTime" -> new TimeType<>(LocalDateTime.class, Kind.DATETIME);
            case "java.time.LocalDate" -> new SameType<>(LocalDate.class, Kind.DATE);
            case "java.time.LocalTime" -> new TimeType<>(LocalTime.class, Kind.TIME);
            case "java.time.Duration" -> text(Duration.class, Duration::toString, Duration::parse);
            case "java.time.Period" -> text(Period.class, Period::toString, Period::parse);
            case "java.time.Year" -> new ConvertedType<>(Year.class, Kind.INT, Integer.class, Year::getValue, Year::of);
            case "java.time.YearMonth" -> text(YearMonth.class, ValueTypes::format, YearMonth::parse);
            case "java.time.MonthDay" -> text(MonthDay.class, MonthDay::toString, MonthDay::parse);
            case "java.time.ZoneId" -> text(ZoneId.class, ZoneId::getId, ZoneId::of);
            case "java.time.ZoneOffset" -> text(ZoneOffset.class, ZoneOffset::getId, ZoneOffset::of);
            case "java.net.URI" -> text(URI.class, URI::toString, URI::create);
            case "java.net.InetAddress" -> text(InetAddress.class, InternetAddresses::format, InternetAddresses::parse);
            case "java.util.Locale" -> new LocaleType();
            case "java.util.Currency" -> text(Currency.class, Currency::getCurrencyCode, Currency::getInstance);
            case "dev.entia.type.Json" -> new JsonType();
            default -> null;
        };
    }

    /** As {@link YearMonth#parse} takes it: it wants a sign where {@code toString} writes none. */
    private static String format(YearMonth month) {
        return month.getYear() > 9999 ? "+" + month : month.toString();
    }

    private static <J> ValueType<J> text(
            Class<J> type, ConvertedType.Conversion<J, String> write, ConvertedType.Conversion<String, J> read) {
        return new ConvertedType<>(type, Kind.TEXT, String.class, write, read);
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
        var builtIn = find(type);
        if (builtIn.isPresent()) return builtIn.get();
        return AddedTypes.find(type, user)
                .map(AddedTypes.Found::required)
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
}
