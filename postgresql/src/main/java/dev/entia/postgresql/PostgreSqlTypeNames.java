package dev.entia.postgresql;

import dev.entia.meta.Scalar;
import dev.entia.model.Mapping;
import dev.entia.sql.render.TypeNames;
import dev.entia.type.Kind;
import dev.entia.type.ValueType;

/** The types of columns that Entia creates. */
final class PostgreSqlTypeNames implements TypeNames {

    /** As many digits as a number may have whose decimal places are limited. */
    private static final int MOST_DIGITS = 1000;

    /** Of a second: as many as there are. */
    private static final int FRACTION_DIGITS = 6;

    @Override
    public String nameOf(Scalar property) {
        var facets = property.facets();
        return facets.type().isEmpty() ? name(property.type(), facets) : facets.type();
    }

    private static String name(ValueType<?> type, Mapping.Column facets) {
        return type.element()
                .map(element -> byKind(element.kind(), facets) + "[]")
                .orElseGet(() -> byKind(type.kind(), facets));
    }

    private static String byKind(Kind kind, Mapping.Column facets) {
        return switch (kind) {
            case BOOLEAN -> "boolean";
            case INT -> "integer";
            case LONG -> "bigint";
            case FLOAT -> "real";
            case DOUBLE -> "double precision";
            case DECIMAL -> numeric(facets);
            case TEXT -> facets.length() < 0 ? "text" : "varchar(" + facets.length() + ")";
            case BYTES -> "bytea";
            case DATE -> "date";
            case TIME -> "time(" + fraction(facets) + ")";
            case DATETIME -> "timestamp(" + fraction(facets) + ")";
            case INSTANT -> "timestamptz(" + fraction(facets) + ")";
            case UUID -> "uuid";
            case JSON -> "jsonb";
            case ARRAY -> throw new IllegalArgumentException("An array of arrays.");
        };
    }

    private static int fraction(Mapping.Column facets) {
        return facets.precision() < 0 ? FRACTION_DIGITS : Math.min(facets.precision(), FRACTION_DIGITS);
    }

    private static String numeric(Mapping.Column facets) {
        if (facets.precision() < 0 && facets.scale() < 0) return "numeric";
        int digits = facets.precision() < 0 ? MOST_DIGITS : facets.precision();
        return facets.scale() < 0 ? "numeric(" + digits + ")" : "numeric(" + digits + ", " + facets.scale() + ")";
    }
}
