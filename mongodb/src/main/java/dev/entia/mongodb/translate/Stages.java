package dev.entia.mongodb.translate;

import dev.entia.mongodb.value.Fields;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonValue;

/** Stages of aggregations. */
final class Stages {

    private Stages() {}

    static BsonDocument of(String name, BsonValue operand) {
        return new BsonDocument(name, operand);
    }

    static BsonDocument match(BsonDocument filter) {
        return of("$match", filter);
    }

    /** Leaves nothing of documents but their keys. */
    static BsonDocument keyOnly() {
        return of("$project", new BsonDocument(Fields.KEY, new BsonInt32(1)));
    }
}
