package dev.entia.type;

import java.time.temporal.Temporal;

/** Times that are stored as they are. */
record TimeType<J extends Temporal>(Class<J> javaType, Kind kind) implements ValueType<J> {

    @Override
    public Object toStored(J value) {
        return value;
    }

    @Override
    public J fromStored(Object stored) {
        return javaType.cast(stored);
    }

    @Override
    public J truncated(J value, int fractionDigits) {
        return Fractions.truncated(value, fractionDigits);
    }
}
