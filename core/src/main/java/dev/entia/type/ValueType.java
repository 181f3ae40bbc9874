package dev.entia.type;

import java.util.Optional;

/**
 * How values of one Java type are stored. Null never reaches it. Immutable and thread-safe.
 *
 * @param <J> the property's Java type, boxed if primitive
 */
public interface ValueType<J> {

    Class<J> javaType();

    Kind kind();

    /** The value to store, an instance of {@link Kind#storedType()}. */
    Object toStored(J value);

    /** The value that was stored. {@code fromStored(toStored(x))} is the {@link #same} as {@code x}. */
    J fromStored(Object stored);

    /** Whether stored values sort as these values do. A text that stands for something else does not. */
    default boolean isOrdered() {
        return true;
    }

    /** Whether two values are the same for the database; a change from one to the other is then no change. */
    default boolean same(J left, J right) {
        return left.equals(right);
    }

    /** How the elements are stored, if values consist of several: of {@link Kind#ARRAY} always, of others never. */
    default Optional<ValueType<?>> element() {
        return Optional.empty();
    }

    /**
     * The value with no more digits of a fraction of a second than that: later ones are cut off, never rounded. Itself if
     * it has no more, or no seconds at all.
     *
     * @param fractionDigits from 0 to 9
     */
    default J truncated(J value, int fractionDigits) {
        return value;
    }

    /** A value that later changes to the given one do not reach: itself if it is immutable. */
    default J copy(J value) {
        return value;
    }
}
