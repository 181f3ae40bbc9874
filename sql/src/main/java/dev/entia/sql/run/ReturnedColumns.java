package dev.entia.sql.run;

import dev.entia.driver.WriteBatch;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.translate.RowMatch;
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

    private final List<ColumnType> types;
    private final @Nullable Object[][] columns;

    /**
     * @param types what comes back, by slot
     * @param wanted how many of the first slots were asked for
     * @param rows of the whole batch
     */
    ReturnedColumns(List<ColumnType> types, int wanted, int rows) {
        this.types = types;
        this.columns = new @Nullable Object[wanted][rows];
    }

    /** Adds what a statement gave back that inserted so many rows of the batch, from one on. */
    void add(List<@Nullable Object[]> found, RowMatch match, WriteBatch batch, int from, int rows, String statement) {
        if (found.size() != rows) throw RunErrors.returnedRows(rows, found.size(), statement);
        switch (match.by()) {
            case SINGLE -> put(found, from);
            case GENERATED_KEY -> {
                found.sort(Comparator.comparingLong(row -> generatedKey(row, match.slot())));
                put(found, from);
            }
            case GIVEN_KEY -> {
                var keys = Arrays.asList(batch.columns().get(match.column())).subList(from, from + rows);
                putByKey(found, keys, from, match.slot(), statement);
            }
        }
    }

    /** Adds what a statement found by the keys of rows of the batch, from one on. */
    void addByKey(
            List<@Nullable Object[]> found,
            List<? extends @Nullable Object> keys,
            int from,
            int keySlot,
            String statement) {
        if (found.size() != keys.size()) throw RunErrors.missingRow(types.get(keySlot), statement);
        putByKey(found, keys, from, keySlot, statement);
    }

    List<@Nullable Object[]> columns() {
        return Arrays.asList(columns);
    }

    private static long generatedKey(@Nullable Object[] row, int slot) {
        return ((Number) Objects.requireNonNull(row[slot])).longValue();
    }

    private void put(List<@Nullable Object[]> found, int from) {
        for (int i = 0; i < found.size(); i++) put(found.get(i), from + i);
    }

    private void putByKey(
            List<@Nullable Object[]> found,
            List<? extends @Nullable Object> keys,
            int from,
            int keySlot,
            String statement) {
        var places = new HashMap<@Nullable Object, Integer>();
        for (int i = 0; i < keys.size(); i++) places.put(comparable(keys.get(i)), from + i);
        for (var values : found) {
            var place = places.get(comparable(values[keySlot]));
            if (place == null) throw RunErrors.unknownReturnedKey(types.get(keySlot), statement);
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
