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
public final class CollectionIndexes {

    private final EntityMeta<?> entity;
    private final Fields fields;
    private final NamingStrategy naming;

    public CollectionIndexes(EntityMeta<?> entity, Fields fields, NamingStrategy naming) {
        this.entity = entity;
        this.fields = fields;
        this.naming = naming;
    }

    /**
     * As {@code createIndexes} takes them.
     *
     * @throws dev.entia.error.MetadataException if one is declared with options that MongoDB would not take
     */
    public List<BsonDocument> indexes() {
        var declared = new ArrayList<BsonDocument>();
        for (var index : entity.indexes()) declared.add(declared(index));
        var indexes = new ArrayList<>(declared);
        for (var property : entity.properties()) {
            if (holdsKeys(property) && declared.stream().noneMatch(index -> finds(index, fields.name(property))))
                indexes.add(ofRelation(property, declared));
        }
        return indexes;
    }

    private static boolean holdsKeys(Property property) {
        if (property instanceof ToOne relation) return relation.isOwner();
        return property instanceof ToMany relation && relation.isOwner();
    }

    /** Whether every document with that value is found by it. */
    private static boolean finds(BsonDocument index, String field) {
        var key = index.getDocument("key");
        boolean isEach = !index.containsKey(IndexOptions.PARTIAL) && !index.containsKey(IndexOptions.COLLATION);
        return isEach && key.getFirstKey().equals(field) && IndexOptions.isFirstWhole(key);
    }

    private BsonDocument ofRelation(Property property, List<BsonDocument> declared) {
        var field = fields.name(property);
        var name = naming.index(entity.storageName(), List.of(field), false);
        if (declared.stream()
                .anyMatch(index -> index.getString("name").getValue().equals(name))) {
            throw SchemaErrors.indexName(property, name);
        }
        return new BsonDocument("key", new BsonDocument(field, new BsonInt32(1))).append("name", new BsonString(name));
    }

    private BsonDocument declared(IndexMeta index) {
        var options = new IndexOptions(
                entity, index, index.properties().stream().map(fields::name).toList());
        var document = new BsonDocument("key", options.key()).append("name", new BsonString(index.name()));
        if (index.isUnique()) document.append("unique", BsonBoolean.TRUE);
        if (isPartial(index) && !options.sayWhichDocuments()) document.append(IndexOptions.PARTIAL, present(index));
        document.putAll(options.rest());
        return document;
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
