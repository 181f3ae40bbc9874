package dev.entia.mongodb;

import dev.entia.meta.Scalar;
import dev.entia.type.Kind;
import java.util.Locale;

/** What {@code @Column(type = …)} may say: the name that BSON has for what the values are kept as anyway, or objectId. */
final class DeclaredType {

    private DeclaredType() {}

    static void check(Scalar scalar) {
        var declared = scalar.facets().type();
        if (declared.isEmpty()) return;
        var kind = scalar.type()
                .element()
                .map(element -> element.kind())
                .orElse(scalar.type().kind());
        boolean isText = kind == Kind.TEXT;
        var usual = name(kind);
        var given = declared.toLowerCase(Locale.ROOT);
        if (given.equals(usual.toLowerCase(Locale.ROOT)) || (isText && given.equals("objectid"))) return;
        var expected = usual.isEmpty() ? "" : ", or write \"" + usual + "\"" + (isText ? " or \"objectId\"" : "");
        throw MongoErrors.type(scalar, declared, expected);
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case BOOLEAN -> "bool";
            case INT -> "int";
            case LONG -> "long";
            case FLOAT, DOUBLE -> "double";
            case DECIMAL -> "decimal";
            case TEXT -> "string";
            case BYTES, UUID -> "binData";
            case DATE, TIME, DATETIME, INSTANT -> "date";
            case JSON -> "object";
            case ARRAY -> "array";
        };
    }
}
