package dev.entia.postgresql;

import dev.entia.meta.Scalar;
import dev.entia.model.Mapping;
import dev.entia.sql.render.TypeNames;
import dev.entia.type.Kind;

/** The types of columns that Entia creates. */
final class PostgreSqlTypeNames implements TypeNames {

    /** As many digits as a number may have whose decimal places are limited. */
    private static final int MOST_DIGITS = 1000;

    @Override
    public String nameOf(Scalar property) {
        var facets = property.facets();
        return facets.type().isEmpty() ? byKind(property.type().kind(), facets) : facets.type();
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
            case TIME -> "time(6)";
            case DATETIME -> "timestamp(6)";
            case INSTANT -> "timestamptz(6)";
            case UUID -> "uuid";
        };
    }

    private static String numeric(Mapping.Column facets) {
        if (facets.precision() < 0 && facets.scale() < 0) return "numeric";
        int digits = facets.precision() < 0 ? MOST_DIGITS : facets.precision();
        return facets.scale() < 0 ? "numeric(" + digits + ")" : "numeric(" + digits + ", " + facets.scale() + ")";
    }
}
