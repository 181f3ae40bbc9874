package dev.entia.testkit.domain;

import dev.entia.annotation.Column;
import dev.entia.annotation.CurrentTime;
import dev.entia.annotation.Entity;
import dev.entia.annotation.OnCreate;
import dev.entia.annotation.OnUpdate;
import dev.entia.annotation.PrimaryKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of which a column may keep less than Java has. Its fields are public to keep it short. */
@Entity
public final class Measurement {

    @PrimaryKey
    public @Nullable Long id;

    public String name = "";
    public @Nullable Instant instant;
    public @Nullable LocalDateTime dateTime;
    public @Nullable LocalTime time;
    public @Nullable OffsetDateTime offsetDateTime;
    public @Nullable ZonedDateTime zonedDateTime;

    @Column(precision = 3)
    public @Nullable Instant millis;

    @Column(precision = 0)
    public @Nullable LocalTime seconds;

    @Column(precision = 3)
    public List<Instant> manyMillis = new ArrayList<>();

    @Column(precision = 10, scale = 2)
    public @Nullable BigDecimal price;

    @Column(precision = 5)
    public @Nullable BigDecimal whole;

    @OnCreate(CurrentTime.class)
    public @Nullable Instant created;

    @OnUpdate(CurrentTime.class)
    @Column(precision = 3)
    public @Nullable Instant updated;
}
