package dev.entia.type;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** What a driver stores: the values that cross the seam between engine and driver are of these classes only. */
public enum Kind {
    BOOLEAN(Boolean.class),
    INT(Integer.class),
    LONG(Long.class),
    FLOAT(Float.class),
    DOUBLE(Double.class),
    DECIMAL(BigDecimal.class),
    TEXT(String.class),
    BYTES(byte[].class),
    DATE(LocalDate.class),
    TIME(LocalTime.class),
    DATETIME(LocalDateTime.class),
    INSTANT(Instant.class),
    UUID(UUID.class),
    /** A document, as JSON text that {@link Json} takes. */
    JSON(String.class),
    /** Stored values of one other kind, which the property's type tells; an element may be null. */
    ARRAY(Object[].class);

    private final Class<?> storedType;

    Kind(Class<?> storedType) {
        this.storedType = storedType;
    }

    /** The class of every stored value of this kind. */
    public Class<?> storedType() {
        return storedType;
    }
}
