package dev.entia.type;

import java.util.List;

/** An enum stored as the positions of its constants. */
record EnumByOrdinal<E extends Enum<E>>(Class<E> javaType, List<E> constants) implements ValueType<E> {

    static <E extends Enum<E>> EnumByOrdinal<E> of(Class<E> type) {
        return new EnumByOrdinal<>(type, List.of(type.getEnumConstants()));
    }

    @Override
    public Kind kind() {
        return Kind.INT;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // The position is what the application asked to have stored.
    public Object toStored(E value) {
        return value.ordinal();
    }

    @Override
    public E fromStored(Object stored) {
        int position = (Integer) stored;
        if (position < 0 || position >= constants.size()) throw TypeErrors.noSuchPosition(javaType, position);
        return constants.get(position);
    }
}
