package dev.entia.mongodb.schema;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.IndexMeta;
import dev.entia.meta.NamingStrategy;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.mongodb.value.Fields;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** The indexes of one entity's collection: those that are declared, and one for each relation that it holds. */
final class CollectionIndexes {

    private final EntityMeta<?> entity;
    private final Fields fields;
    private final NamingStrategy naming;

    CollectionIndexes(EntityMeta<?> entity, Fields fields, NamingStrategy naming) {
        this.entity = entity;
        this.fields = fields;
        this.naming = naming;
    }

    List<BsonDocument> indexes() {
        var indexes = new ArrayList<BsonDocument>();
        for (var index : entity.indexes()) indexes.add(declared(index));
        for (var property : entity.properties()) {
            if (holdsKeys(property) && !isFirstOfIndex(property)) indexes.add(ofRelation(property));
        }
        return indexes;
    }

    private static boolean holdsKeys(Property property) {
        if (property instanceof ToOne relation) return relation.isOwner();
        return property instanceof ToMany relation && relation.isManyToMany() && relation.isOwner();
    }

    private boolean isFirstOfIndex(Property property) {
        return entity.indexes().stream().anyMatch(index -> index.properties().get(0) == property && !isPartial(index));
    }

    private BsonDocument ofRelation(Property property) {
        var name = fields.name(property);
        return new BsonDocument("key", new BsonDocument(name, new BsonInt32(1)))
                .append("name", new BsonString(naming.index(entity.storageName(), List.of(name), false)));
    }

    private BsonDocument declared(IndexMeta index) {
        var key = new BsonDocument();
        for (var property : index.properties()) key.append(fields.name(property), new BsonInt32(1));
        var document = new BsonDocument("key", key).append("name", new BsonString(index.name()));
        if (!index.isUnique()) return document;
        document.append("unique", BsonBoolean.TRUE);
        return isPartial(index) ? document.append("partialFilterExpression", present(index)) : document;
    }

    /** Whether it is unique, and one of its values may be missing: what is missing is not the same as another such. */
    private static boolean isPartial(IndexMeta index) {
        return index.isUnique() && index.properties().stream().anyMatch(CollectionIndexes::isNullable);
    }

    private BsonDocument present(IndexMeta index) {
        var filter = new BsonDocument();
        for (var property : index.properties()) {
            if (isNullable(property))
                filter.append(fields.name(property), new BsonDocument("$exists", BsonBoolean.TRUE));
        }
        return filter;
    }

    private static boolean isNullable(Property property) {
        return property instanceof Scalar scalar ? scalar.isNullable() : ((ToOne) property).isNullable();
    }
}
