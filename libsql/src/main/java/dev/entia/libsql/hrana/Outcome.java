package dev.entia.libsql.hrana;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one statement of a batch. */
public sealed interface Outcome {

    /**
     * It ran.
     *
     * @param affected rows that it wrote
     * @param columns how many fields each row has
     * @param rows fields as {@link Statement#values} has them
     */
    record Done(long affected, int columns, List<@Nullable Object[]> rows) implements Outcome {}

    /**
     * It did not work.
     *
     * @param code the server's name for it, empty if it gives none
     */
    record Failed(String message, String code) implements Outcome {}

    /** It did not run, since one before it failed or no transaction was open. */
    record Skipped() implements Outcome {}

    static Done done(ProtoReader result) {
        int columns = 0;
        long affected = 0;
        var rows = new ArrayList<@Nullable Object[]>();
        while (result.next()) {
            switch (result.field()) {
                case 1 -> {
                    result.skip();
                    columns++;
                }
                case 2 -> rows.add(row(result.message(), columns));
                case 3 -> affected = result.unsigned();
                default -> result.skip();
            }
        }
        return new Done(affected, columns, rows);
    }

    static Failed failed(ProtoReader error) {
        var message = "";
        var code = "";
        while (error.next()) {
            switch (error.field()) {
                case 1 -> message = error.text();
                case 2 -> code = error.text();
                default -> error.skip();
            }
        }
        return new Failed(message, code);
    }

    static @Nullable Object[] row(ProtoReader row, int columns) {
        var values = new @Nullable Object[columns];
        int slot = 0;
        while (row.next()) {
            if (row.field() != 1) row.skip();
            else if (slot == columns) throw new ProtoReader.Malformed();
            else values[slot++] = value(row.message());
        }
        if (slot < columns) throw new ProtoReader.Malformed();
        return values;
    }

    private static @Nullable Object value(ProtoReader value) {
        Object found = null;
        while (value.next()) {
            switch (value.field()) {
                case 2 -> found = value.signed();
                case 3 -> found = value.real();
                case 4 -> found = value.text();
                case 5 -> found = value.bytes();
                default -> value.skip();
            }
        }
        return found;
    }
}
