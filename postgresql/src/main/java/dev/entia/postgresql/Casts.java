package dev.entia.postgresql;

import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.render.SqlWriter;
import dev.entia.type.Kind;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is sent as text for columns whose declared type takes no text by itself: {@code jsonb}, {@code citext}, an enum of
 * the database.
 */
final class Casts {

    /** Not cast: these take any text, and a cast to a length would cut off what is too long without a word. */
    private static final Pattern STRINGS =
            Pattern.compile("(?:text|varchar|character varying|char|character|bpchar|name)\\b[^\\[]*");

    private Casts() {}

    /** Whether a value is a text for a column that is declared to be something else. */
    static boolean isForeign(ColumnType type) {
        var declared = type.facets().type();
        return type.kind() == Kind.TEXT
                && !declared.isEmpty()
                && !STRINGS.matcher(declared.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** Writes what makes an array of texts one of the declared type. */
    static void array(SqlWriter writer, ColumnType type) {
        if (isForeign(type)) writer.sql("::").sql(type.facets().type()).sql("[]");
    }

    /** Writes what makes a text that was sent for an array that array. */
    static void element(SqlWriter writer, ColumnType type) {
        if (type.kind() == Kind.ARRAY)
            writer.sql("::").sql(Stored.typeName(type.ofElements())).sql("[]");
    }
}
