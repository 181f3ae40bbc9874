package dev.entia.flush;

import dev.entia.meta.IndexMeta;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.type.Kind;
import dev.entia.type.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a row holds in a unique index for the moment in which another row takes its value: NULL where that may be, else a
 * value that nobody else is likely to have. It is overwritten in the same transaction.
 */
final class TemporaryValue {

    /** Shorter texts collide too easily. */
    private static final int SHORTEST_TEXT = 16;

    /** The hexadecimal digits of a key of MongoDB. */
    private static final int OBJECT_ID_DIGITS = 24;

    /** Declared types that take any text, and how long it may be. */
    private static final Pattern TEXT_TYPE = Pattern.compile(
            "(?:n?(?:var)?char|character(?: varying)?|(?:tiny|medium|long)?text|citext|string)\\b\\s*(?:\\(\\s*(\\d{1,9}))?.*",
            Pattern.DOTALL);

    private static final Pattern LONG_TYPE =
            Pattern.compile("(?:bigint|int8|long)\\b(?!.*\\b(?:unsigned|zerofill)\\b).*", Pattern.DOTALL);
    private static final Pattern INT_TYPE =
            Pattern.compile("(?:int|integer|int4)\\b(?!.*\\b(?:unsigned|zerofill)\\b).*", Pattern.DOTALL);

    private TemporaryValue() {}

    /** Whether the property can let go of its value for a moment. */
    static boolean isPossible(Property property) {
        return property.accept(new Property.Visitor<>() {
            @Override
            public Boolean scalar(Scalar scalar) {
                if (scalar.isKey() || scalar.isVersion()) return false;
                return scalar.isNullable() || made(scalar).isPresent();
            }

            @Override
            public Boolean toOne(ToOne toOne) {
                return toOne.isNullable();
            }

            @Override
            public Boolean toMany(ToMany toMany) {
                return false;
            }
        });
    }

    /**
     * A property of each index that can let go of its value, one that may be NULL first; none at all if one of them has no such
     * property.
     *
     * @param among which are looked at: what lets go must be written again, unless the row goes
     */
    static List<Property> possibleIn(Collection<IndexMeta> indexes, Predicate<Property> among) {
        var letGo = new ArrayList<Property>();
        for (var index : indexes) {
            var possible = index.properties().stream()
                    .filter(among.and(TemporaryValue::isPossible))
                    .toList();
            if (possible.isEmpty()) return List.of();
            letGo.add(possible.stream()
                    .filter(property -> of(property) == null)
                    .findFirst()
                    .orElse(possible.get(0)));
        }
        return letGo;
    }

    /** The stored value; another one with every call, or null. */
    static @Nullable Object of(Property property) {
        return property instanceof Scalar scalar && !scalar.isNullable()
                ? made(scalar).orElse(null)
                : null;
    }

    private static Optional<Object> made(Scalar scalar) {
        // Its column has a check, which takes its constants alone.
        if (scalar.type().javaType().isEnum()) return Optional.empty();
        return newKey(scalar.type()).or(() -> any(scalar));
    }

    private static <J> Optional<Object> newKey(ValueType<J> type) {
        return type.newKey().map(type::toStored);
    }

    /** None for a column of a declared type of which it is not known that it takes one. */
    private static Optional<Object> any(Scalar scalar) {
        var declared = scalar.facets().type().strip().toLowerCase(Locale.ROOT);
        return switch (scalar.type().kind()) {
            case TEXT -> text(declared, scalar.facets().length());
            case UUID -> Optional.of(UUID.randomUUID());
            case LONG -> number(declared, Kind.LONG);
            case INT -> number(declared, Kind.INT);
            default -> Optional.empty();
        };
    }

    /** A negative one, which a column of smaller numbers or of none below zero does not have. */
    private static Optional<Object> number(String declared, Kind kind) {
        boolean isLong = declared.isEmpty() || LONG_TYPE.matcher(declared).matches();
        if (!isLong && !INT_TYPE.matcher(declared).matches()) return Optional.empty();
        var random = ThreadLocalRandom.current();
        if (kind == Kind.INT) return Optional.of(-1 - random.nextInt(Integer.MAX_VALUE));
        return Optional.of(isLong ? -1 - random.nextLong(Long.MAX_VALUE) : -1L - random.nextInt(Integer.MAX_VALUE));
    }

    private static Optional<Object> text(String declared, int length) {
        var digits = UUID.randomUUID().toString().replace("-", "");
        if (declared.equals("objectid")) return Optional.of(digits.substring(0, OBJECT_ID_DIGITS));
        var type = TEXT_TYPE.matcher(declared);
        if (!declared.isEmpty() && !type.matches()) return Optional.empty();
        int most = length < 0 ? digits.length() : Math.min(length, digits.length());
        if (!declared.isEmpty() && type.group(1) != null) most = Math.min(most, Integer.parseInt(type.group(1)));
        return most < SHORTEST_TEXT ? Optional.empty() : Optional.of(digits.substring(0, most));
    }
}
