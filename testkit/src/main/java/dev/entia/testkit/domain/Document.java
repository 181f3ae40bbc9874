package dev.entia.testkit.domain;

import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.EnumMapping;
import dev.entia.annotation.EnumStorage;
import dev.entia.annotation.PrimaryKey;
import dev.entia.testkit.domain.AllTypes.Binding;
import dev.entia.type.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values that consist of several, in one column each. Its fields are public to keep it short. */
@Entity
public final class Document {

    @PrimaryKey
    public @Nullable Long id;

    public Json json = Json.NULL;
    public @Nullable Json optionalJson;

    public List<String> tags = new ArrayList<>();
    public @Nullable List<@Nullable Integer> optionalNumbers;
    public List<Binding> bindings = new ArrayList<>();
    public String[] texts = {};
    public @Nullable String @Nullable [] optionalTexts;
    public boolean[] flags = {};
    public short[] smallNumbers = {};
    public int[] numbers = {};
    public long[] largeNumbers = {};
    public float[] fractions = {};
    public double[] largeFractions = {};
    public @Nullable Long[] boxes = {};

    @Column(precision = 20, scale = 4)
    public BigDecimal[] amounts = {};

    public UUID[] uuids = {};
    public LocalDate[] dates = {};
    public LocalTime[] times = {};
    public LocalDateTime[] dateTimes = {};
    public Instant[] instants = {};

    @EnumMapping(EnumStorage.ORDINAL)
    public Binding[] bindingsByOrdinal = {};
}
