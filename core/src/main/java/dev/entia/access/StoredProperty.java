package dev.entia.access;

import dev.entia.error.ValidationException;
import dev.entia.type.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * A scalar property for access: its type, with null and error messages taken care of.
 *
 * @param name the qualified name, as messages have it: {@code Book.title}
 * @param type how its values are stored
 * @param <J> the property's Java type, boxed if primitive
 */
public record StoredProperty<J>(String name, ValueType<J> type) {

    /**
     * The value at a slot, null for NULL.
     *
     * @throws ValidationException if what is stored does not fit the type; names the property
     */
    public @Nullable J read(RowReader row, int slot) {
        var stored = row.get(slot, type.kind());
        if (stored == null) return null;
        try {
            return type.fromStored(stored);
        } catch (ValidationException e) {
            throw AccessErrors.malformed(name, e);
        }
    }

    /** The value at a slot; NULL is the row's {@link RowReader#unexpectedNull}. */
    public J readRequired(RowReader row, int slot) {
        return row.required(read(row, slot), slot);
    }

    /** Whether two values are the same for the database; two nulls are. */
    public boolean same(@Nullable J left, @Nullable J right) {
        if (left == right) return true;
        return left != null && right != null && type.same(left, right);
    }

    /** A value that later changes to the given one do not reach; null for null. */
    public @Nullable J copy(@Nullable J value) {
        return value == null ? null : type.copy(value);
    }
}
