package dev.entia.mysql;

import dev.entia.meta.Scalar;
import dev.entia.model.Mapping;
import dev.entia.sql.render.TypeNames;
import java.math.BigInteger;

/** The types of columns that Entia creates. */
final class MySqlTypeNames implements TypeNames {

    static final int MOST_DIGITS = 65;
    static final int MOST_DECIMALS = 30;
    static final int FRACTION_DIGITS = 6;

    /** A row has at most 65 535 bytes, and a character up to four; what is longer is kept beside the row. */
    static final int LONGEST_IN_ROW = 16_383;

    private static final int LONGEST_MEDIUM_TEXT = 4_194_303;
    static final int DEFAULT_LENGTH = 255;

    private final Uuids uuids;

    MySqlTypeNames(Uuids uuids) {
        this.uuids = uuids;
    }

    @Override
    public String nameOf(Scalar property) {
        var facets = property.facets();
        return facets.type().isEmpty() ? byKind(property, facets) : facets.type();
    }

    private String byKind(Scalar property, Mapping.Column facets) {
        return switch (property.type().kind()) {
            case BOOLEAN -> "tinyint(1)";
            case INT -> "int";
            case LONG -> "bigint";
            // A float of the database is not compared as one: 0.1 is not the number nearest to 0.1.
            case FLOAT, DOUBLE -> "double";
            case DECIMAL ->
                decimal(facets, BigInteger.class.equals(property.type().javaType()) ? 0 : MOST_DECIMALS);
            case TEXT -> text(facets.length() < 0 ? DEFAULT_LENGTH : facets.length());
            case BYTES -> bytes(property, facets.length());
            case DATE -> "date";
            case TIME -> "time(" + fraction(facets) + ")";
            // Not timestamp, which ends in 2038.
            case DATETIME, INSTANT -> "datetime(" + fraction(facets) + ")";
            case UUID -> uuids.typeName();
            case JSON -> "json";
            // Not json, which is not compared with a text.
            case ARRAY -> "longtext";
        };
    }

    private static int fraction(Mapping.Column facets) {
        return facets.precision() < 0 ? FRACTION_DIGITS : Math.min(facets.precision(), FRACTION_DIGITS);
    }

    private static String decimal(Mapping.Column facets, int scale) {
        if (facets.precision() < 0) {
            return "decimal(" + MOST_DIGITS + ", " + (facets.scale() < 0 ? scale : facets.scale()) + ")";
        }
        return "decimal(" + facets.precision() + ", " + Math.max(0, facets.scale()) + ")";
    }

    private static String text(int length) {
        if (length <= LONGEST_IN_ROW) return "varchar(" + length + ")";
        return length <= LONGEST_MEDIUM_TEXT ? "mediumtext" : "longtext";
    }

    /** A key is part of an index, which takes no blob as a whole. */
    private static String bytes(Scalar property, int length) {
        if (length < 0) return property.isKey() ? "varbinary(" + DEFAULT_LENGTH + ")" : "longblob";
        return length <= LONGEST_IN_ROW ? "varbinary(" + length + ")" : "longblob";
    }
}
