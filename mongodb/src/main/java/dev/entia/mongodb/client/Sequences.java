package dev.entia.mongodb.client;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import dev.entia.mongodb.value.Fields;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The numbers of new documents, as an identity column has them elsewhere: a document a collection, which has the number
 * given last. Numbers are taken outside of transactions: nobody waits for them, and those of a rollback stay unused.
 * Thread-safe.
 */
public final class Sequences {

    /** The collection of the numbers. */
    public static final String COLLECTION = "entia_sequence";

    /** What is sent for numbers, as a shell takes it. */
    static final String TEXT = "db." + COLLECTION + ".findOneAndUpdate({\"_id\": ?}, {\"$inc\": {\"last\": ?}})";

    private static final Logger LOG = LoggerFactory.getLogger("entia.mongodb");
    private static final String LAST = "last";

    private final MongoDatabase database;

    Sequences(MongoDatabase database) {
        this.database = database;
    }

    /** Takes as many numbers as are needed, one after the other, and returns the first. */
    long take(String collection, int count) {
        var last = increased(collection, count);
        if (last == null) {
            begin(collection);
            last = increased(collection, count);
        }
        if (last == null) throw ClientErrors.numbersDeleted(collection);
        return last - count + 1;
    }

    private @Nullable Long increased(String collection, int count) {
        var found = numbers()
                .findOneAndUpdate(
                        Filters.eq(Fields.KEY, collection),
                        Updates.inc(LAST, (long) count),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return found == null ? null : found.getNumber(LAST).longValue();
    }

    /** Not by an upsert: of two who are the first at once, each would have to find out what came of the other's. */
    private void begin(String collection) {
        try {
            numbers()
                    .insertOne(new BsonDocument(Fields.KEY, new BsonString(collection)).append(LAST, new BsonInt64(0)));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            LOG.trace("Somebody else was the first to number {}.", collection);
        }
    }

    private MongoCollection<BsonDocument> numbers() {
        return database.getCollection(COLLECTION, BsonDocument.class);
    }
}
