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
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a row holds in a unique index for the moment in which another row takes its value: NULL where that may be, else a
 * value that nobody else is likely to have. It is overwritten in the same transaction.
 */
final class TemporaryValue {

    /** Shorter texts collide too easily. */
    private static final int SHORTEST_TEXT = 16;

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

    private static Optional<Object> any(Scalar scalar) {
        var kind = scalar.type().kind();
        if (kind == Kind.TEXT) return text(scalar.facets().length());
        if (kind == Kind.UUID) return Optional.of(UUID.randomUUID());
        if (kind == Kind.LONG)
            return Optional.of(-1 - ThreadLocalRandom.current().nextLong(Long.MAX_VALUE));
        if (kind == Kind.INT)
            return Optional.of(-1 - ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE));
        return Optional.empty();
    }

    private static Optional<Object> text(int length) {
        var text = UUID.randomUUID().toString().replace("-", "");
        if (length < 0 || length >= text.length()) return Optional.of(text);
        return length < SHORTEST_TEXT ? Optional.empty() : Optional.of(text.substring(0, length));
    }
}
