package dev.entia.sqlite;

import dev.entia.meta.Scalar;
import dev.entia.sql.render.TypeNames;
import dev.entia.type.Kind;

/** Types of columns by what SQLite makes of them: five affinities, lengths without meaning. */
final class SqliteTypeNames implements TypeNames {

    @Override
    public String nameOf(Scalar property) {
        var declared = property.facets().type();
        return declared.isEmpty() ? byKind(property.type().kind(), property) : declared;
    }

    private static String byKind(Kind kind, Scalar property) {
        return switch (kind) {
            case BOOLEAN, INT, LONG -> "integer";
            case FLOAT, DOUBLE -> "real";
            case DECIMAL -> numeric(property);
            case BYTES -> "blob";
            // Not "date" or "datetime": those have numeric affinity, and sort numbers before texts.
            case TEXT, DATE, TIME, DATETIME, INSTANT, UUID, JSON, ARRAY -> "text";
        };
    }

    private static String numeric(Scalar property) {
        var facets = property.facets();
        if (facets.precision() < 0) return "numeric";
        return facets.scale() < 0
                ? "numeric(" + facets.precision() + ")"
                : "numeric(" + facets.precision() + ", " + facets.scale() + ")";
    }
}
