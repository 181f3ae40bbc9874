package dev.entia.sqlite;

import dev.entia.sql.ast.ColumnType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs, which others may have stored as 16 bytes or in capitals. */
final class Uuids {

    private static final int TEXT = 36;
    private static final int BYTES = 16;

    private Uuids() {}

    /** The UUID that these bytes spell, in digits and hyphens of one byte each; null if they spell none. */
    static @Nullable UUID ofText(byte[] bytes) {
        return bytes.length == TEXT ? parsed(new String(bytes, StandardCharsets.ISO_8859_1)) : null;
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
