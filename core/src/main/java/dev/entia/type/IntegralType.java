package dev.entia.type;

import java.util.function.IntFunction;

/** Whole numbers of less than 32 bits. A stored number that does not fit is refused, never cut. */
record IntegralType<J extends Number>(Class<J> javaType, int min, int max, IntFunction<J> narrow)
        implements ValueType<J> {

    static final IntegralType<Byte> BYTE =
            new IntegralType<>(Byte.class, Byte.MIN_VALUE, Byte.MAX_VALUE, stored -> (byte) stored);

    static final IntegralType<Short> SHORT =
            new IntegralType<>(Short.class, Short.MIN_VALUE, Short.MAX_VALUE, stored -> (short) stored);

    @Override
    public Kind kind() {
        return Kind.INT;
    }

    @Override
    public Object toStored(J value) {
        return value.intValue();
    }

    @Override
    public J fromStored(Object stored) {
        int number = (Integer) stored;
        if (number < min || number > max) throw TypeErrors.outOfRange(javaType, number, min, max);
        return narrow.apply(number);
    }
}
