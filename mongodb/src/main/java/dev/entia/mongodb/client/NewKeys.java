package dev.entia.mongodb.client;

import dev.entia.meta.Scalar;
import dev.entia.mongodb.value.BsonValues;
import dev.entia.mongodb.value.FieldType;
import dev.entia.mongodb.value.Fields;
import dev.entia.type.Kind;
import java.util.List;
import org.bson.BsonDocument;

/** The keys of new documents that have none yet: numbers, one after the other. */
final class NewKeys {

    private final FieldType type;
    private final List<BsonDocument> documents;

    NewKeys(Scalar key, List<BsonDocument> documents) {
        this.type = FieldType.of(key);
        this.documents = documents;
    }

    /** How many are needed. */
    int count() {
        return documents.size();
    }

    /** Puts the numbers into the documents, and returns them. */
    Object[] from(long first) {
        var numbers = new Object[count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(first + i);
            documents.get(i).append(Fields.KEY, BsonValues.of(type, numbers[i]));
        }
        return numbers;
    }

    private Object number(long number) {
        if (type.kind() != Kind.INT) return number;
        if (number > Integer.MAX_VALUE) throw ClientErrors.numbersUsedUp(type);
        return (int) number;
    }
}
