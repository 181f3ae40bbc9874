package dev.entia.postgresql;

import dev.entia.sql.ast.ColumnType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What values are sent as: the name of a type of PostgreSQL, and texts for those that JDBC has no better way to send. */
final class Stored {

    private Stored() {}

    /** The type that a value is sent as, by a name that an array has too. */
    static String typeName(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "bool";
            case INT -> "int4";
            case LONG -> "int8";
            case FLOAT -> "float4";
            case DOUBLE -> "float8";
            case DECIMAL -> "numeric";
            case TEXT -> "text";
            case BYTES -> "bytea";
            case DATE -> "date";
            case TIME -> "time";
            case DATETIME -> "timestamp";
            case INSTANT -> isWithoutZone(type) ? "timestamp" : "timestamptz";
            case UUID -> "uuid";
            case JSON -> documentType(type);
            // What pg_type calls it; sent in a list it is the text of its literal.
            case ARRAY -> "_" + typeName(type.ofElements());
        };
    }

    /** The text that PostgreSQL reads the value from. */
    static String text(ColumnType type, Object value) {
        return switch (type.kind()) {
            case TEXT -> Texts.checked(type, (String) value);
            case JSON -> Texts.checkedDocument(type, (String) value);
            case ARRAY -> ArrayLiteral.write(type, (@Nullable Object[]) value);
            case DATE -> Times.format(type, (LocalDate) value);
            case TIME -> Times.format((LocalTime) value);
            case DATETIME -> Times.format(type, (LocalDateTime) value);
            case INSTANT ->
                isWithoutZone(type)
                        ? Times.format(type, Times.inUtc(type, (Instant) value))
                        : Times.format(type, (Instant) value);
            default -> value.toString();
        };
    }

    /** That of the column: a document that is kept as it was written must not pass through {@code jsonb}. */
    private static String documentType(ColumnType type) {
        var declared = type.facets().type().strip().toLowerCase(Locale.ROOT);
        return declared.isEmpty() || declared.equals("jsonb") ? "jsonb" : declared.equals("json") ? "json" : "text";
    }

    /** Whether instants are kept in a column of dates and times: in UTC then, and not in the zone of a session. */
    static boolean isWithoutZone(ColumnType type) {
        var declared = type.facets().type().strip().toLowerCase(Locale.ROOT);
        return declared.startsWith("timestamp") && !declared.startsWith("timestamptz") && !declared.contains(" with ");
    }
}
