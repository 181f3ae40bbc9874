package dev.entia.type;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.function.Function;

/**
 * A moment with an offset or zone. The moment is stored, the offset or zone is not: it comes back in UTC, and two values
 * are the same when they are the same moment.
 */
record MomentType<J extends Temporal>(Class<J> javaType, Function<J, Instant> toInstant, Function<Instant, J> inUtc)
        implements ValueType<J> {

    @Override
    public Kind kind() {
        return Kind.INSTANT;
    }

    @Override
    public Object toStored(J value) {
        return toInstant.apply(value);
    }

    @Override
    public J fromStored(Object stored) {
        try {
            return inUtc.apply((Instant) stored);
        } catch (DateTimeException e) {
            throw TypeErrors.malformed(javaType, stored, e);
        }
    }

    @Override
    public boolean same(J left, J right) {
        return toInstant.apply(left).equals(toInstant.apply(right));
    }

    @Override
    public J truncated(J value, int fractionDigits) {
        return Fractions.truncated(value, fractionDigits);
    }
}
