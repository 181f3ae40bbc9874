package dev.entia.precision;

import dev.entia.driver.Precision;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Metadata;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.type.Kind;
import dev.entia.type.ValueType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the store keeps of the values of each property: times without the digits that their column does not have, decimals
 * whole or not at all. Made once an ORM. Thread-safe.
 */
public final class StoredPrecision {

    /** {@code numeric(10)} or {@code decimal(10, 2)} at the beginning of a declared column type; the length of a text is another thing. */
    private static final Pattern DECLARED_DECIMAL = Pattern.compile(
            "(?i)\\s*(?:numeric|decimal|dec|fixed|number)\\s*\\(\\s*(\\d{1,4})\\s*(?:,\\s*(\\d{1,4})\\s*)?\\)");

    /** The first word of a declared column type, and the digits that follow it: {@code timestamp (3) with time zone}. */
    private static final Pattern DECLARED =
            Pattern.compile("\\s*(\\w+)\\s*(?:\\(\\s*(\\d{1,4})\\s*\\))?.*", Pattern.DOTALL);

    private static final int NANOSECONDS = 9;

    private final Precision store;
    private final Map<Scalar, Limit> limits = new HashMap<>();
    private final List<List<Scalar>> byEntity = new ArrayList<>();

    /** @throws dev.entia.error.MetadataException for the first date or time in a column whose type keeps a part of it, or rounds it */
    public StoredPrecision(Metadata metadata, Precision store) {
        this.store = store;
        for (var entity : metadata.entities()) byEntity.add(limited(entity));
    }

    /** The properties of an entity for which {@link #kept} may give another value, or refuse it. */
    public List<Scalar> limitedOf(EntityMeta<?> entity) {
        return byEntity.get(entity.number());
    }

    /**
     * What the store keeps of a value: the value itself, or a time that is cut.
     *
     * @throws dev.entia.error.ValidationException if it is a decimal that does not fit its column; names the property
     */
    public Object kept(Scalar property, Object value) {
        var limit = limits.get(property);
        return limit == null ? value : limit.kept(property, value);
    }

    /** By how much two stored times of a property differ at least. */
    public Duration unit(Scalar property) {
        int fraction = limits.get(property) instanceof Digits digits ? digits.fraction : NANOSECONDS;
        return Duration.ofSeconds(1).dividedBy((long) Math.pow(10, fraction));
    }

    /** A stored value in such a form that what a store takes for equal is equal: bytes, and decimals with other zeros. */
    public static Object comparable(Object stored) {
        if (stored instanceof byte[] bytes) return ByteBuffer.wrap(bytes);
        return stored instanceof BigDecimal number ? number.stripTrailingZeros() : stored;
    }

    /** What a value is compared as: cut like one that is stored. */
    public Object compared(Property property, Object value) {
        return property instanceof Scalar scalar && limits.get(scalar) instanceof Digits digits
                ? digits.kept(scalar, value)
                : value;
    }

    private List<Scalar> limited(EntityMeta<?> entity) {
        var found = new ArrayList<Scalar>();
        for (var property : entity.stored()) {
            if (!(property instanceof Scalar scalar)) continue;
            var limit = limit(scalar);
            if (limit == null) continue;
            limits.put(scalar, limit);
            found.add(scalar);
        }
        return List.copyOf(found);
    }

    private @Nullable Limit limit(Scalar property) {
        var kind = singleKind(property.type());
        return switch (kind) {
            case DATE -> {
                checkKept(kind, property);
                yield null;
            }
            case TIME, DATETIME, INSTANT -> {
                checkKept(kind, property);
                yield new Digits(fraction(property));
            }
            case DECIMAL -> decimal(property);
            default -> null;
        };
    }

    private static Kind singleKind(ValueType<?> type) {
        var element = type.element();
        return element.isPresent() ? element.get().kind() : type.kind();
    }

    private void checkKept(Kind kind, Scalar property) {
        var declared = DECLARED.matcher(property.facets().type());
        if (declared.matches() && !store.keeps(kind, declared.group(1))) throw PrecisionErrors.partlyKept(property);
    }

    private int fraction(Scalar property) {
        int said = property.facets().precision();
        int kept = Math.min(store.fractionDigits(), declaredFraction(property));
        return said < 0 ? kept : Math.min(said, kept);
    }

    private int declaredFraction(Scalar property) {
        var declared = DECLARED.matcher(property.facets().type());
        if (!declared.matches()) return store.fractionDigits();
        if (declared.group(2) != null) return Integer.parseInt(declared.group(2));
        int kept = store.fractionDigits(declared.group(1));
        if (kept == Precision.ROUNDED) throw PrecisionErrors.secondsRounded(property);
        return kept;
    }

    private @Nullable Limit decimal(Scalar property) {
        var facets = property.facets();
        // A declared type is the column's, whatever else is said.
        var declared = declaredDecimal(facets.type());
        if (declared.isPresent())
            return new Places(declared.get().all(), declared.get().places());
        if (facets.precision() >= 0) return new Places(facets.precision(), Math.max(0, facets.scale()));
        if (facets.scale() >= 0) return new Places(store.decimalDigits(), facets.scale());
        boolean isAny = !facets.type().isEmpty() || store.decimalPlaces() == Precision.ANY;
        return isAny ? null : new Places(store.decimalDigits(), store.decimalPlaces());
    }

    private Optional<Precision.Digits> declaredDecimal(String type) {
        var decimal = DECLARED_DECIMAL.matcher(type);
        if (decimal.lookingAt()) {
            var places = decimal.group(2);
            return Optional.of(new Precision.Digits(
                    Integer.parseInt(decimal.group(1)), places == null ? 0 : Integer.parseInt(places)));
        }
        var bare = DECLARED.matcher(type);
        return bare.matches() ? store.decimal(bare.group(1)) : Optional.empty();
    }

    private sealed interface Limit {
        Object kept(Scalar property, Object value);
    }

    /** Of a fraction of a second. */
    private record Digits(int fraction) implements Limit {
        @Override
        public Object kept(Scalar property, Object value) {
            return property.type().truncated(value, fraction);
        }
    }

    /** Of a decimal number; {@code digits} may be {@link Precision#ANY}. */
    private record Places(int digits, int places) implements Limit {
        @Override
        public Object kept(Scalar property, Object value) {
            var stored = property.type().toStored(value);
            if (stored instanceof Object[] elements) {
                for (var element : elements) if (element != null) check(property, (BigDecimal) element);
            } else {
                check(property, (BigDecimal) stored);
            }
            return value;
        }

        private void check(Scalar property, BigDecimal number) {
            // What ends in zeros may have more places than it needs; most numbers are fine as they are.
            var needed = number.scale() > places || digits >= 0 ? number.stripTrailingZeros() : number;
            if (needed.scale() > places) throw PrecisionErrors.tooManyPlaces(property, needed.scale(), places);
            if (digits < 0 || needed.signum() == 0) return;
            int whole = needed.precision() - needed.scale();
            if (whole > digits - places) throw PrecisionErrors.tooManyDigits(property, whole, digits - places);
        }
    }
}
