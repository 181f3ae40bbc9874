package dev.entia.type;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How values of one Java type are stored. Null never reaches it. Immutable and thread-safe.
 *
 * <p>A module or an application can bring one of its own: see {@link dev.entia.model.AddedType} for the file that names it.
 * Values of a primary key are compared by {@code equals} and {@code hashCode}, and must not change, nor must those that are
 * elements of arrays and lists.
 *
 * @param <J> the property's Java type, boxed if primitive
 */
public interface ValueType<J> {

    Class<J> javaType();

    Kind kind();

    /** The value to store, an instance of {@link Kind#storedType()}. */
    Object toStored(J value);

    /**
     * The value that was stored. {@code fromStored(toStored(x))} is the {@link #same} as {@code x}.
     *
     * @throws dev.entia.error.ValidationException if it is no value of the type
     */
    J fromStored(Object stored);

    /** Whether stored values sort as these values do. A text that stands for something else does not. */
    default boolean isOrdered() {
        return true;
    }

    /** Whether two values are the same for the database; a change from one to the other is then no change. */
    default boolean same(J left, J right) {
        return left.equals(right);
    }

    /** As {@link #same}, of stored values, null for NULL: a store may write a number or a document in another way. */
    default boolean sameStored(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) return left == right;
        return same(fromStored(left), fromStored(right));
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

    /**
     * A new value that is given to no other row, for a key that the engine is to make; empty if the type has no such
     * values. Called whenever a key is needed, once when an ORM starts, and for
     * what a row holds in a unique index for a moment; some are not used.
     */
    default Optional<J> newKey() {
        return Optional.empty();
    }

    /** A value that later changes to the given one do not reach: itself if it is immutable. */
    default J copy(J value) {
        return value;
    }
}
