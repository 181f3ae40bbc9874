package dev.entia.mongodb;

import dev.entia.meta.Scalar;
import dev.entia.mongodb.value.FieldType;
import dev.entia.type.Kind;

/** What {@code @Column(type = …)} may say: the name that BSON has for what the values are kept as anyway, or objectId. */
final class DeclaredType {

    private static final String OBJECT_ID = "objectId";

    private DeclaredType() {}

    static void check(Scalar scalar) {
        var declared = scalar.facets().type();
        if (declared.isEmpty()) return;
        var type = FieldType.of(scalar);
        var single = type.elements().orElse(type);
        var usual = single.isObjectId() ? OBJECT_ID : name(single.kind());
        if (declared.equalsIgnoreCase(usual)) return;
        boolean isChoice = scalar.type().javaType() == (Class<?>) String.class;
        throw MongoErrors.type(scalar, declared, usual, isChoice ? OBJECT_ID : "");
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
