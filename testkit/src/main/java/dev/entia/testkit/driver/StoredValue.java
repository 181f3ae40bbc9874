package dev.entia.testkit.driver;

import dev.entia.meta.Property;
import dev.entia.meta.ToMany;
import dev.entia.type.Kind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the driver knows of the values that cross the seam: their kind, and how they compare. */
final class StoredValue {

    private StoredValue() {}

    /** The kind of the values that a property of a row holds: its own, or that of its target's key. */
    static Kind kindOf(Property property) {
        if (property instanceof ToMany)
            throw new IllegalArgumentException(property + " is a collection and has no stored value");
        return property.storedAs().type().kind();
    }

    /** The value itself, if the seam allows it where values of this kind are due. */
    static Object checked(Object value, Kind kind, Object where) {
        if (kind.storedType().isInstance(value)) return value;
        throw new IllegalArgumentException(where + " takes a " + kind + ", which is a "
                + kind.storedType().getSimpleName() + ", not a "
                + value.getClass().getSimpleName() + ".");
    }

    /** A value that later changes to the given one do not reach. */
    static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof byte[] bytes) return bytes.clone();
        return value instanceof Object[] array ? array.clone() : value;
    }

    /** Whether a unique index would let only one of two have its value: NULLs are never the same. */
    static boolean isSame(@Nullable Object left, @Nullable Object right) {
        return left != null && right != null && compare(left, right) == 0;
    }

    /** Less than, equal or greater than 0; decimals by value, whatever their scale. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static int compare(Object left, Object right) {
        if (left instanceof byte[] bytes) return Arrays.compareUnsigned(bytes, (byte[]) right);
        if (left instanceof Object[] array) {
            return Arrays.compare(array, (Object[]) right, Comparator.nullsFirst(StoredValue::compare));
        }
        // Java orders UUIDs as signed numbers, everybody else by their digits.
        if (left instanceof UUID) return left.toString().compareTo(right.toString());
        // And it tells -0.0 from 0.0, which are the same number: adding zero makes the first the second.
        if (left instanceof Double number) return Double.compare(number + 0.0, (Double) right + 0.0);
        if (left instanceof Float number) return Float.compare(number + 0.0f, (Float) right + 0.0f);
        return ((Comparable) left).compareTo(right);
    }
}
