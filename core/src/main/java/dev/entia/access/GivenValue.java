package dev.entia.access;

import dev.entia.type.ValueTypes;
import org.jspecify.annotations.Nullable;

/** A value of unknown class that generated code is to put into a field. */
public final class GivenValue {

    private GivenValue() {}

    /**
     * The value as what the field holds.
     *
     * @param property the qualified name, as in {@code Book.title}
     * @param type the field's type
     * @throws dev.entia.error.ValidationException if it is null and the field primitive, or of another class
     */
    @SuppressWarnings("unchecked") // A primitive's class object is typed by its box.
    public static <T> @Nullable T of(String property, Class<T> type, @Nullable Object value) {
        if (value == null && type.isPrimitive()) throw AccessErrors.nullForPrimitive(property, type.getName());
        if (value != null && !ValueTypes.box(type).isInstance(value)) {
            throw AccessErrors.wrongClass(property, type, value);
        }
        return (T) value;
    }
}
