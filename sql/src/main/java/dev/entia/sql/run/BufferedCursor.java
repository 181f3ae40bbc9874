package dev.entia.sql.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that were all read before the first of them is used: nothing is held while they are. */
public final class BufferedCursor implements Cursor {

    private final int slots;
    private final Iterator<@Nullable Object[]> rows;
    private @Nullable Object @Nullable [] row;

    /** @param rows fields as {@link Fields#getObject} presents them: numbers, texts, byte arrays and nulls */
    public BufferedCursor(int slots, List<@Nullable Object[]> rows) {
        this.slots = slots;
        this.rows = rows.iterator();
    }

    /** What another cursor has left; closes it. */
    static BufferedCursor drain(Cursor cursor) {
        try (cursor) {
            int slots = cursor.slots();
            var rows = new ArrayList<@Nullable Object[]>();
            while (cursor.next()) {
                var row = new @Nullable Object[slots];
                for (int slot = 0; slot < slots; slot++) row[slot] = cursor.getObject(slot);
                rows.add(row);
            }
            return new BufferedCursor(slots, rows);
        }
    }

    @Override
    public boolean next() {
        boolean isThere = rows.hasNext();
        row = isThere ? rows.next() : null;
        return isThere;
    }

    @Override
    public int slots() {
        return slots;
    }

    @Override
    public boolean isNull(int slot) {
        return getObject(slot) == null;
    }

    @Override
    public long getLong(int slot) {
        return getObject(slot) instanceof Number number ? number.longValue() : 0;
    }

    @Override
    public double getDouble(int slot) {
        return getObject(slot) instanceof Number number ? number.doubleValue() : 0;
    }

    @Override
    public @Nullable String getText(int slot) {
        var value = getObject(slot);
        if (value == null) return null;
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value.toString();
    }

    @Override
    public byte @Nullable [] getBytes(int slot) {
        if (getObject(slot) instanceof byte[] bytes) return bytes;
        var text = getText(slot);
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable Object getObject(int slot) {
        if (row == null) throw RunErrors.noRow();
        return row[slot];
    }

    /** Only the class that shows how the value is stored is known here. */
    @Override
    public <T> @Nullable T getObject(int slot, Class<T> type) {
        return type.cast(getObject(slot));
    }

    @Override
    public void close() {}
}
