package dev.entia.mysql;

import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.run.Parameters;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.UUID;

/** How UUIDs are kept in columns whose type nobody has declared. In others, the declared type decides. */
public enum Uuids {
    /** As their 16 bytes, in the order of their digits. */
    BINARY("binary(16)"),
    /** In the type of its own that MariaDB has. */
    NATIVE("uuid");

    private static final int BYTES = 16;

    private final String typeName;

    Uuids(String typeName) {
        this.typeName = typeName;
    }

    String typeName() {
        return typeName;
    }

    void bind(Parameters into, int position, ColumnType type, UUID value) {
        if (isBinary(type)) into.setBytes(position, bytes(value));
        else into.setText(position, value.toString());
    }

    /** Whether a column has them as bytes. */
    boolean isBinary(ColumnType type) {
        return typeName(type).contains("binary");
    }

    /** Whether a column has a type of UUIDs. */
    boolean isNative(ColumnType type) {
        return typeName(type).contains(NATIVE.typeName);
    }

    private String typeName(ColumnType type) {
        var declared = type.facets().type();
        return declared.isEmpty() ? typeName : declared.toLowerCase(Locale.ROOT);
    }

    static UUID read(Object found, ColumnType type) {
        if (found instanceof UUID uuid) return uuid;
        if (found instanceof byte[] bytes && bytes.length == BYTES) {
            var buffer = ByteBuffer.wrap(bytes);
            return new UUID(buffer.getLong(), buffer.getLong());
        }
        try {
            return UUID.fromString(found.toString());
        } catch (IllegalArgumentException e) {
            throw MySqlErrors.unreadable(type, "something else", "a UUID");
        }
    }

    private static byte[] bytes(UUID value) {
        return ByteBuffer.allocate(BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
    }
}
