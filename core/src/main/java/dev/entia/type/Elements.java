package dev.entia.type;

import org.jspecify.annotations.Nullable;

/** The elements of arrays and lists. */
final class Elements {

    private Elements() {}

    /** The way to store them, if it is one for values that never change and fit into one place. */
    static <E> ValueType<E> checked(ValueType<E> element) {
        return switch (element.kind()) {
            case BYTES, JSON, ARRAY -> throw TypeErrors.notAnElement(element.javaType());
            default -> element;
        };
    }

    static <E> boolean same(ValueType<E> type, @Nullable E left, @Nullable E right) {
        if (left == right) return true;
        return left != null && right != null && type.same(cast(type, left), cast(type, right));
    }

    /** A list can hold anything: what does not belong there is reported as such. */
    static <E> E cast(ValueType<E> type, E element) {
        if (type.javaType().isInstance(element)) return element;
        throw TypeErrors.wrongElement(type.javaType(), element);
    }
}
