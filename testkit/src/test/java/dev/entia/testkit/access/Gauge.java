package dev.entia.testkit.access;

import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Every primitive, some boxes, and values that differ without being other ones. */
@Entity
@SuppressWarnings("UnusedVariable") // Fields are read through their access.
final class Gauge {

    @PrimaryKey
    private long id;

    private boolean isOn;
    private byte channel;
    private short offset;
    private char unit;
    private int count;
    private float level;
    private double value;
    private @Nullable Double average;
    private @Nullable Integer limit;
    private @Nullable BigDecimal price;
    private @Nullable String note;
    private @Nullable Instant readAt;
    private byte @Nullable [] image;
}
