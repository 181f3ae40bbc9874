package dev.entia.mongodb.client;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * The numbers of new documents, as an identity column has them elsewhere: a document a collection, which has the number
 * given last. Numbers are taken outside of transactions: nobody waits for them, and those of a rollback stay unused.
 * Thread-safe.
 */
public final class Sequences {

    /** The collection of the numbers. */
    public static final String COLLECTION = "entia_sequence";

    private static final String LAST = "last";

    private final MongoDatabase database;

    Sequences(MongoDatabase database) {
        this.database = database;
    }

    /** Takes as many numbers as are needed, one after the other, and returns the first. */
    long take(String collection, int count) {
        var filter = Filters.eq("_id", collection);
        var change = Updates.inc(LAST, (long) count);
        return last(filter, change) - count + 1;
    }

    /** Two who are the first at once would both create the document, and one of them finds it there. */
    private long last(Bson filter, Bson change) {
        try {
            return increased(filter, change);
        } catch (MongoCommandException | MongoWriteException e) {
            if (e.getCode() != 11000) throw e;
            return increased(filter, change);
        }
    }

    private long increased(Bson filter, Bson change) {
        var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        var found = database.getCollection(COLLECTION, BsonDocument.class).findOneAndUpdate(filter, change, options);
        if (found == null) throw new IllegalStateException("An upsert returned no document.");
        return found.getNumber(LAST).longValue();
    }
}
