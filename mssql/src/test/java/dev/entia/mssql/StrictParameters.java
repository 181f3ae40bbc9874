package dev.entia.mssql;

import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.render.SqlText;
import dev.entia.sql.run.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes what SQL Server's JDBC driver takes, each place once, and no more than a call may have. */
final class StrictParameters implements Parameters {

    /** Of the objects that Entia sends: those that {@code setObject} sends as what they are. */
    private static final Set<Class<?>> SENT = Set.of(
            Boolean.class,
            Integer.class,
            Float.class,
            BigDecimal.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            OffsetDateTime.class);

    private static final int MOST = 2_100 - 3;

    private final BitSet set = new BitSet();
    private final Map<Integer, Object> values = new HashMap<>();

    /** That every place was filled. */
    void check(SqlText text) {
        int places = text.binds().size();
        if (set.cardinality() != places || set.length() != places)
            throw new AssertionError("Values at " + set + " for " + places + " places: " + text.text());
        if (places > MOST) throw new AssertionError(places + " values at once: " + text.text());
    }

    /** What a place was filled with, if it is of a kind that keys are of. */
    Optional<Object> value(int position) {
        return Optional.ofNullable(values.get(position));
    }

    /** How many places were filled. */
    int places() {
        return set.cardinality();
    }

    private void set(int position) {
        if (set.get(position)) throw new AssertionError("A second value at " + position);
        set.set(position);
    }

    @Override
    public void setNull(int position, ColumnType type) {
        set(position);
    }

    @Override
    public void setLong(int position, long value) {
        values.put(position, value);
        set(position);
    }

    @Override
    public void setDouble(int position, double value) {
        if (!Double.isFinite(value)) throw new AssertionError("SQL Server has no " + value);
        set(position);
    }

    @Override
    public void setText(int position, String value) {
        values.put(position, value);
        set(position);
    }

    @Override
    public void setUntyped(int position, @Nullable String value) {
        throw new AssertionError("The JDBC driver sends no value of type OTHER");
    }

    @Override
    public void setBytes(int position, byte[] value) {
        set(position);
    }

    @Override
    public void setArray(int position, String elementType, @Nullable Object[] elements) {
        throw new AssertionError("SQL Server has no arrays");
    }

    @Override
    public void setObject(int position, Object value) {
        if (!SENT.contains(value.getClass()))
            throw new AssertionError(
                    "The JDBC driver sends no " + value.getClass().getName());
        if (value instanceof BigDecimal decimal
                && (decimal.precision() > 38 || decimal.scale() > 38 || decimal.scale() < 0))
            throw new AssertionError("SQL Server has no decimal like " + decimal);
        values.put(position, value);
        set(position);
    }
}
