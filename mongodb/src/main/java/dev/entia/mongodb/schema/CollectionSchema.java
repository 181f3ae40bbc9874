package dev.entia.mongodb.schema;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.mongodb.value.FieldType;
import dev.entia.mongodb.value.Fields;
import dev.entia.type.Kind;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** What the documents of one entity must be like, as a JSON schema: fields that are not mapped are free. */
final class CollectionSchema {

    private final EntityMeta<?> entity;
    private final Fields fields;

    CollectionSchema(EntityMeta<?> entity, Fields fields) {
        this.entity = entity;
        this.fields = fields;
    }

    BsonDocument schema() {
        var required = new BsonArray();
        var properties = new BsonDocument();
        for (var property : entity.properties()) {
            if (!isHeld(property)) continue;
            var name = fields.name(property);
            properties.append(name, property(property));
            if (isRequired(property)) required.add(new BsonString(name));
        }
        var schema = new BsonDocument("bsonType", new BsonString("object"));
        if (!entity.comment().isEmpty()) schema.append("description", new BsonString(entity.comment()));
        return schema.append("required", required).append("properties", properties);
    }

    private static boolean isHeld(Property property) {
        return property.isStored() || (property instanceof ToMany relation && relation.isOwner());
    }

    private static boolean isRequired(Property property) {
        if (property instanceof Scalar scalar) return scalar.isKey() || !scalar.isNullable();
        return property instanceof ToOne relation && !relation.isNullable();
    }

    private static BsonDocument property(Property property) {
        var type = FieldType.of(property);
        if (property instanceof ToMany) {
            return of("array").append("uniqueItems", BsonBoolean.TRUE).append("items", values(type));
        }
        var schema = values(type);
        if (property instanceof Scalar scalar) {
            var facets = scalar.facets();
            boolean isText = type.kind() == Kind.TEXT && !type.isObjectId();
            if (isText && facets.length() >= 0) schema.append("maxLength", new BsonInt32(facets.length()));
            if (!facets.comment().isEmpty()) schema.append("description", new BsonString(facets.comment()));
        }
        return schema;
    }

    private static BsonDocument values(FieldType type) {
        if (type.isObjectId()) return of("objectId");
        return switch (type.kind()) {
            case BOOLEAN -> of("bool");
            case INT -> of("int");
            case LONG -> anyOf("long", "int");
            case FLOAT, DOUBLE -> anyOf("double", "int", "long");
            case DECIMAL -> anyOf("decimal", "int", "long");
            case TEXT -> of("string");
            case BYTES, UUID -> of("binData");
            case DATE, TIME, DATETIME, INSTANT -> of("date");
            case JSON -> new BsonDocument();
            case ARRAY -> of("array").append("items", elements(type.elements().orElseThrow()));
        };
    }

    /** An element may be null. */
    private static BsonDocument elements(FieldType type) {
        var schema = values(type);
        var types = schema.get("bsonType");
        if (types == null) return schema;
        var all = types.isArray() ? types.asArray() : new BsonArray(List.of(types));
        all.add(new BsonString("null"));
        return schema.append("bsonType", all);
    }

    private static BsonDocument of(String type) {
        return new BsonDocument("bsonType", new BsonString(type));
    }

    private static BsonDocument anyOf(String... types) {
        var all = new BsonArray();
        for (var type : types) all.add(new BsonString(type));
        return new BsonDocument("bsonType", all);
    }
}
