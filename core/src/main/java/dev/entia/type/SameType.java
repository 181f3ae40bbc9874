package dev.entia.type;

/** Values that are stored as they are. */
record SameType<J>(Class<J> javaType, Kind kind) implements ValueType<J> {

    @Override
    public Object toStored(J value) {
        return value;
    }

    @Override
    public J fromStored(Object stored) {
        return javaType.cast(stored);
    }
}
