package dev.entia.mongodb.translate;

import java.util.Arrays;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonMinKey;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Pieces of aggregation expressions. */
final class Expressions {

    /** A value that is no key of anything. */
    static final BsonValue NOBODY = new BsonMinKey();

    private Expressions() {}

    static BsonDocument of(String operator, BsonValue operand) {
        return new BsonDocument(operator, operand);
    }

    static BsonDocument of(String operator, BsonValue first, BsonValue... more) {
        var operands = new BsonArray(List.of(first));
        operands.addAll(Arrays.asList(more));
        return new BsonDocument(operator, operands);
    }

    static BsonDocument ifNull(String field, BsonValue otherwise) {
        return of("$ifNull", new BsonString(field), otherwise);
    }
}
