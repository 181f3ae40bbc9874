package dev.entia.sqlite;

import dev.entia.sql.ast.ColumnType;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs, which others may have stored as 16 bytes or in capitals. */
final class Uuids {

    private static final int TEXT = 36;
    private static final int BYTES = 16;

    private Uuids() {}

    /** The UUID that these bytes spell, in digits and hyphens of one byte each; null if they spell none. */
    static @Nullable UUID ofText(byte[] bytes) {
        if (bytes.length != TEXT) return null;
        if (bytes[8] != '-' || bytes[13] != '-' || bytes[18] != '-' || bytes[23] != '-') return null;
        long first = number(bytes, 0, 8);
        long second = number(bytes, 9, 13);
        long third = number(bytes, 14, 18);
        long fourth = number(bytes, 19, 23);
        long last = number(bytes, 24, TEXT);
        // A number that is none is negative.
        return (first | second | third | fourth | last) < 0
                ? null
                : new UUID(first << 32 | second << 16 | third, fourth << 48 | last);
    }

    /** Of up to twelve hexadecimal digits; -1 if there is something else among them. */
    private static long number(byte[] bytes, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit < 0) return -1;
            number = number << 4 | digit;
        }
        return number;
    }

    static UUID read(ColumnType type, Object found) {
        if (found instanceof byte[] bytes && bytes.length == BYTES) {
            var halves = ByteBuffer.wrap(bytes);
            return new UUID(halves.getLong(), halves.getLong());
        }
        var read = found instanceof String text && text.length() == TEXT ? parsed(text) : null;
        if (read == null) throw SqliteErrors.unreadable(type, found, "a UUID");
        return read;
    }

    private static @Nullable UUID parsed(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
