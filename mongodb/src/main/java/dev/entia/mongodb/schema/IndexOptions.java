package dev.entia.mongodb.schema;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.IndexMeta;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.json.JsonParseException;

/** What an index is declared with, in the words of MongoDB: its names, values and extended JSON, and fields as documents have them. */
final class IndexOptions {

    static final String PARTIAL = "partialFilterExpression";
    static final String COLLATION = "collation";

    private static final String KEY = "key";
    private static final String SPARSE = "sparse";

    /** What is not here is said otherwise ({@code name}, {@code unique}), or by nobody. */
    private static final List<String> KNOWN = List.of(
            KEY,
            PARTIAL,
            SPARSE,
            "expireAfterSeconds",
            "hidden",
            COLLATION,
            "weights",
            "default_language",
            "language_override",
            "textIndexVersion",
            "2dsphereIndexVersion",
            "bits",
            "min",
            "max",
            "wildcardProjection",
            "storageEngine");

    private final EntityMeta<?> entity;
    private final IndexMeta index;
    private final List<String> covered;
    private final BsonDocument options;

    /**
     * @param covered the fields of its properties
     * @throws dev.entia.error.MetadataException if MongoDB would not take them
     */
    IndexOptions(EntityMeta<?> entity, IndexMeta index, List<String> covered) {
        this.entity = entity;
        this.index = index;
        this.covered = covered;
        this.options = parsed();
        for (var name : options.keySet()) {
            if (!KNOWN.contains(name)) throw SchemaErrors.unknownOption(entity, index, name, KNOWN);
        }
    }

    private BsonDocument parsed() {
        if (index.options().isEmpty()) return new BsonDocument();
        try {
            return BsonDocument.parse(index.options());
        } catch (JsonParseException e) {
            throw SchemaErrors.options(entity, index, e);
        }
    }

    /** What is indexed how: each covered field, ascending unless told, or parts of it. */
    BsonDocument key() {
        var key = new BsonDocument();
        for (var field : covered) key.append(field, new BsonInt32(1));
        if (!options.containsKey(KEY)) return key;
        var told = options.get(KEY);
        if (!told.isDocument()) throw SchemaErrors.keyOption(entity, index, covered);
        var fields = told.asDocument().keySet();
        boolean isOfCovered = fields.stream().allMatch(field -> covered.stream().anyMatch(whole -> isIn(whole, field)));
        boolean isOfAll = covered.stream().allMatch(whole -> fields.stream().anyMatch(field -> isIn(whole, field)));
        if (!isOfCovered || !isOfAll) throw SchemaErrors.keyOption(entity, index, covered);
        return told.asDocument();
    }

    private static boolean isIn(String whole, String field) {
        return field.equals(whole) || field.startsWith(whole + ".");
    }

    /** Whether whole values are found in the first field of a key: not words, places or parts. */
    static boolean isFirstWhole(BsonDocument key) {
        var order = key.values().iterator().next();
        return order.isNumber()
                || (order.isString() && order.asString().getValue().equals("hashed"));
    }

    /** Whether documents are told that the index has, or has not. */
    boolean sayWhichDocuments() {
        return options.containsKey(PARTIAL) || options.containsKey(SPARSE);
    }

    /** What else there is. */
    BsonDocument rest() {
        var rest = options.clone();
        rest.remove(KEY);
        return rest;
    }
}
