package dev.entia.annotation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/**
 * The clock's present time as whatever the property holds: {@code Instant}, {@code OffsetDateTime},
 * {@code ZonedDateTime}, {@code LocalDateTime}, {@code LocalDate}, {@code LocalTime}, or {@code Long} (milliseconds
 * since 1970-01-01T00:00Z).
 */
public final class CurrentTime implements ValueGenerator<Object> {

    @Override
    public Object generate(Request request) {
        var clock = request.clock();
        var type = request.type();
        if (type == Instant.class) return clock.instant();
        if (type == OffsetDateTime.class) return OffsetDateTime.now(clock);
        if (type == ZonedDateTime.class) return ZonedDateTime.now(clock);
        if (type == LocalDateTime.class) return LocalDateTime.now(clock);
        if (type == LocalDate.class) return LocalDate.now(clock);
        if (type == LocalTime.class) return LocalTime.now(clock);
        if (type == Long.class) return clock.millis();
        throw new IllegalArgumentException("CurrentTime cannot fill a property of type " + type.getName()
                + ". Use a java.time type or Long, or a ValueGenerator of your own.");
    }
}
