package dev.entia.type;

import java.time.DateTimeException;
import java.time.YearMonth;

/**
 * Immutable values that are stored as values of another class.
 *
 * @param storedType the class of the kind's stored values
 */
record ConvertedType<J, S>(
        Class<J> javaType, Kind kind, Class<S> storedType, Conversion<J, S> write, Conversion<S, J> read)
        implements ValueType<J> {

    @Override
    public Object toStored(J value) {
        return write.apply(value);
    }

    @Override
    public J fromStored(Object stored) {
        try {
            return read.apply(storedType.cast(stored));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            throw TypeErrors.malformed(javaType, stored, e);
        }
    }

    /** Texts sort by their letters; of those made here only months are written so that this is their order. */
    @Override
    public boolean isOrdered() {
        return kind != Kind.TEXT || javaType == (Class<?>) YearMonth.class;
    }

    /** One direction. Says that a stored value does not fit by one of the JDK's exceptions for that. */
    @FunctionalInterface
    interface Conversion<A, B> {
        B apply(A value);
    }
}
