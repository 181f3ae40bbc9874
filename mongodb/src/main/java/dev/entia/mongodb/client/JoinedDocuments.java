package dev.entia.mongodb.client;

import dev.entia.mongodb.translate.KeyArray;
import java.util.Objects;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Members of arrays of keys as one aggregation brings them, with what led to none: of that, keys are left out. */
final class JoinedDocuments implements MongoRows.Documents {

    private final MongoRows.Documents found;
    private final KeyArray array;
    private final int keySlot;
    private final int link;

    /**
     * @param keySlot where rows have the key of the member
     * @param link where they have what was found in the array; its place there is behind it
     */
    JoinedDocuments(MongoRows.Documents found, KeyArray array, int keySlot, int link) {
        this.found = found;
        this.array = array;
        this.keySlot = keySlot;
        this.link = link;
    }

    @Override
    public @Nullable Object @Nullable [] next() {
        for (var row = found.next(); row != null; row = found.next()) {
            var owner = Objects.requireNonNull(row[0]);
            var element = row[link] instanceof BsonValue value ? value : BsonNull.VALUE;
            boolean isOfArray = row[link + 1] instanceof BsonInt64;
            if (!isOfArray) throw ClientErrors.noArray(array, owner, element);
            // A key in an array of its own finds its document, too.
            if (row[keySlot] != null && !element.isArray()) return row;
            ArrayElement.key(array, owner, element);
        }
        return null;
    }

    @Override
    public void close() {
        found.close();
    }
}
