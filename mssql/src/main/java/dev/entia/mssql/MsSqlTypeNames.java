package dev.entia.mssql;

import dev.entia.meta.Scalar;
import dev.entia.model.Mapping;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.render.TypeNames;
import dev.entia.type.Kind;
import java.util.regex.Pattern;

/** The types of columns that Entia creates. */
final class MsSqlTypeNames implements TypeNames {

    static final int MOST_DIGITS = 38;
    static final int DECIMALS = 18;
    static final int FRACTION_DIGITS = 7;

    /** Compares by the code units of UTF-16; others take letters for the same that are not. */
    private static final String COLLATION = " collate Latin1_General_100_BIN2";

    private static final int DEFAULT_LENGTH = 255;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_BYTES = 8_000;
    private static final String LARGE_TEXT = "nvarchar(max)";
    private static final String LARGE_BYTES = "varbinary(max)";

    /** Texts of any code page, which would be converted if they were held in that of the database. */
    private static final Pattern CHARACTERS =
            Pattern.compile("(?is)(?:n?(?:var)?char|n?text|sysname|character|national)\\b.*");

    /** What the server counts by itself, and only in tables. */
    private static final Pattern ROW_VERSION = Pattern.compile("(?i)rowversion|timestamp");

    @Override
    public String nameOf(Scalar property) {
        var facets = property.facets();
        if (!facets.type().isEmpty()) return facets.type();
        var kind = property.type().kind();
        // A key is part of an index, which takes no large value.
        if (kind == Kind.BYTES && property.isKey() && facets.length() < 0) return "varbinary(" + DEFAULT_LENGTH + ")";
        return kind == Kind.TEXT ? byKind(kind, facets) + collation(facets) : byKind(kind, facets);
    }

    /**
     * The type in which a table variable holds what a column holds: one that takes every value of it as it is, and makes
     * none of its own, as identity and {@code rowversion} do. Texts take the code units of any collation.
     */
    static String held(ColumnType type) {
        var facets = type.facets();
        boolean isNumber = type.kind() == Kind.INT || type.kind() == Kind.LONG;
        if (isNumber) return byKind(type.kind(), facets);
        var declared = facets.type().strip();
        if (ROW_VERSION.matcher(declared).matches()) return "binary(8)";
        if (CHARACTERS.matcher(declared).matches()) return LARGE_TEXT;
        if (!declared.isEmpty()) return declared;
        return switch (type.kind()) {
            case TEXT -> LARGE_TEXT;
            case BYTES -> LARGE_BYTES;
            default -> byKind(type.kind(), facets);
        };
    }

    private static String byKind(Kind kind, Mapping.Column facets) {
        return switch (kind) {
            case BOOLEAN -> "bit";
            case INT -> "int";
            case LONG -> "bigint";
            case FLOAT -> "real";
            case DOUBLE -> "float(53)";
            case DECIMAL -> decimal(facets);
            case TEXT -> text(facets);
            case BYTES -> bytes(facets.length());
            case DATE -> "date";
            case TIME -> "time(" + fraction(facets) + ")";
            case DATETIME -> "datetime2(" + fraction(facets) + ")";
            case INSTANT -> "datetimeoffset(" + fraction(facets) + ")";
            case UUID -> "uniqueidentifier";
            case JSON, ARRAY -> LARGE_TEXT;
        };
    }

    private static int fraction(Mapping.Column facets) {
        return facets.precision() < 0 ? FRACTION_DIGITS : Math.min(facets.precision(), FRACTION_DIGITS);
    }

    static String decimal(Mapping.Column facets) {
        if (facets.precision() < 0) {
            return "decimal(" + MOST_DIGITS + ", " + (facets.scale() < 0 ? DECIMALS : facets.scale()) + ")";
        }
        return "decimal(" + facets.precision() + ", " + Math.max(0, facets.scale()) + ")";
    }

    private static String text(Mapping.Column facets) {
        int length = facets.length() < 0 ? DEFAULT_LENGTH : facets.length();
        return length > LONGEST_TEXT ? LARGE_TEXT : "nvarchar(" + length + ")";
    }

    /** A collation that is declared is written by itself. */
    private static String collation(Mapping.Column facets) {
        return facets.collation().isEmpty() ? COLLATION : "";
    }

    private static String bytes(int length) {
        return length < 0 || length > LONGEST_BYTES ? LARGE_BYTES : "varbinary(" + length + ")";
    }
}
