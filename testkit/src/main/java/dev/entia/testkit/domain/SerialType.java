package dev.entia.testkit.domain;

import dev.entia.type.Kind;
import dev.entia.type.ValueType;

/** Stores a {@link Serial} as its number. */
public final class SerialType implements ValueType<Serial> {

    public static final SerialType INSTANCE = new SerialType();

    private SerialType() {}

    @Override
    public Class<Serial> javaType() {
        return Serial.class;
    }

    @Override
    public Kind kind() {
        return Kind.LONG;
    }

    @Override
    public Object toStored(Serial value) {
        return value.number();
    }

    @Override
    public Serial fromStored(Object stored) {
        return new Serial((Long) stored);
    }
}
