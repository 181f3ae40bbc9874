package dev.entia.mssql;

import dev.entia.meta.Scalar;
import dev.entia.model.Mapping;
import dev.entia.sql.render.TypeNames;

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

    @Override
    public String nameOf(Scalar property) {
        var facets = property.facets();
        return facets.type().isEmpty() ? byKind(property, facets) : facets.type();
    }

    private static String byKind(Scalar property, Mapping.Column facets) {
        return switch (property.type().kind()) {
            case BOOLEAN -> "bit";
            case INT -> "int";
            case LONG -> "bigint";
            case FLOAT -> "real";
            case DOUBLE -> "float(53)";
            case DECIMAL -> decimal(facets);
            case TEXT -> text(facets) + collation(facets);
            case BYTES -> bytes(property, facets.length());
            case DATE -> "date";
            case TIME -> "time(" + fraction(facets) + ")";
            case DATETIME -> "datetime2(" + fraction(facets) + ")";
            case INSTANT -> "datetimeoffset(" + fraction(facets) + ")";
            case UUID -> "uniqueidentifier";
            case JSON, ARRAY -> "nvarchar(max)";
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
        return "nvarchar(" + (length > LONGEST_TEXT ? "max" : length) + ")";
    }

    /** A collation that is declared is written by itself. */
    private static String collation(Mapping.Column facets) {
        return facets.collation().isEmpty() ? COLLATION : "";
    }

    /** A key is part of an index, which takes no large value. */
    private static String bytes(Scalar property, int length) {
        if (length < 0) return property.isKey() ? "varbinary(" + DEFAULT_LENGTH + ")" : "varbinary(max)";
        return "varbinary(" + (length > LONGEST_BYTES ? "max" : length) + ")";
    }
}
