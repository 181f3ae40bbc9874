package dev.entia.libsql.hrana;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement and what fills its places.
 *
 * @param values whole numbers as {@code Long}, real ones as {@code Double}, {@code String}, {@code byte[]}, or null
 */
public record Statement(String sql, List<? extends @Nullable Object> values, Rows rows) {

    public Statement {
        values = Collections.unmodifiableList(values);
    }

    /** One that takes no values and whose rows nobody reads. */
    public static Statement command(String sql) {
        return new Statement(sql, List.of(), Rows.UNWANTED);
    }

    /** Whether the rows that it gives are sent. */
    public enum Rows {
        WANTED,
        UNWANTED
    }

    void write(ProtoWriter writer) {
        writer.text(1, sql);
        writeRest(writer);
    }

    /** With a text that the server has been told before. */
    void writeStored(ProtoWriter writer, int id) {
        writer.unsigned(2, id);
        writeRest(writer);
    }

    private void writeRest(ProtoWriter writer) {
        for (var value : values) writer.message(3, () -> write(writer, value));
        writer.unsigned(5, rows == Rows.WANTED ? 1 : 0);
    }

    private static void write(ProtoWriter writer, @Nullable Object value) {
        if (value == null) writer.empty(1);
        else if (value instanceof Long number) writer.signed(2, number);
        else if (value instanceof Double number) writer.real(3, number);
        else if (value instanceof String text) writer.text(4, text);
        else writer.bytes(5, (byte[]) value);
    }
}
