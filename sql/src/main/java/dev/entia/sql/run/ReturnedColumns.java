package dev.entia.sql.run;

import dev.entia.driver.WriteBatch;
import dev.entia.sql.translate.WritePlan;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What inserts gave back, brought into the order of the batch's rows. */
final class ReturnedColumns {

    private final WritePlan.Returning plan;
    private final WriteBatch batch;
    private final @Nullable Object[][] columns;

    ReturnedColumns(WritePlan.Returning plan, WriteBatch batch) {
        this.plan = plan;
        this.batch = batch;
        this.columns = new @Nullable Object[plan.wanted()][batch.rows()];
    }

    /** Adds what a statement gave back that inserted so many rows of the batch, from one on. */
    void add(List<@Nullable Object[]> found, int from, int rows, String statement) {
        if (found.size() != rows) throw RunErrors.returnedRows(rows, found.size(), statement);
        switch (plan.match().by()) {
            case SINGLE -> put(found, from);
            case GENERATED_KEY -> {
                found.sort(Comparator.comparingLong(this::generatedKey));
                put(found, from);
            }
            case GIVEN_KEY -> putByKey(found, from, rows, statement);
        }
    }

    List<@Nullable Object[]> columns() {
        return Arrays.asList(columns);
    }

    private long generatedKey(@Nullable Object[] row) {
        return ((Number) Objects.requireNonNull(row[plan.match().slot()])).longValue();
    }

    private void put(List<@Nullable Object[]> found, int from) {
        for (int i = 0; i < found.size(); i++) put(found.get(i), from + i);
    }

    private void putByKey(List<@Nullable Object[]> found, int from, int rows, String statement) {
        var places = new HashMap<@Nullable Object, Integer>();
        var keys = batch.columns().get(plan.match().column());
        for (int row = from; row < from + rows; row++) places.put(comparable(keys[row]), row);
        for (var values : found) {
            var place = places.get(comparable(values[plan.match().slot()]));
            if (place == null) {
                throw RunErrors.unknownReturnedKey(
                        plan.columns().get(plan.match().slot()), statement);
            }
            put(values, place);
        }
    }

    private void put(@Nullable Object[] values, int row) {
        for (int slot = 0; slot < columns.length; slot++) columns[slot][row] = values[slot];
    }

    /** Stored values whose {@code equals} is not that of the database. */
    private static @Nullable Object comparable(@Nullable Object key) {
        if (key instanceof byte[] bytes) return ByteBuffer.wrap(bytes);
        return key instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : key;
    }
}
