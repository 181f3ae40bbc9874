package dev.entia.libsql;

import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.PrimaryKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row with a column of every kind of stored value. */
@Entity
final class Sample {

    @PrimaryKey(generation = KeyGeneration.ASSIGNED)
    int id = 1;

    @Nullable
    Boolean flag;

    @Nullable
    Integer number;

    @Nullable
    Long largeNumber;

    @Nullable
    Float fraction;

    @Nullable
    Double largeFraction;

    @Nullable
    BigDecimal amount;

    @Column(scale = 2)
    @Nullable
    BigDecimal price;

    @Column(type = "text")
    @Nullable
    BigDecimal exact;

    @Nullable
    String text;

    byte @Nullable [] bytes;

    @Nullable
    LocalDate date;

    @Nullable
    LocalTime time;

    @Nullable
    LocalDateTime dateTime;

    @Nullable
    Instant instant;

    @Nullable
    UUID uuid;
}
