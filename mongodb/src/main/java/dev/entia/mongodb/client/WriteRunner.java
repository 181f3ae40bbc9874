package dev.entia.mongodb.client;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import dev.entia.mongodb.translate.Write;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** Does one write, inside of a transaction or not, and counts the documents that it found. */
final class WriteRunner {

    private final MongoDatabase database;
    private final @Nullable ClientSession session;

    WriteRunner(MongoDatabase database, @Nullable ClientSession session) {
        this.database = database;
        this.session = session;
    }

    long run(Write write) {
        var collection = database.getCollection(write.collection(), BsonDocument.class);
        if (write instanceof Write.Insert insert) return insert(collection, insert);
        if (write instanceof Write.Updates updates) return update(collection, updates.updates());
        if (write instanceof Write.Upserts upserts) return upsert(collection, upserts.upserts());
        if (write instanceof Write.Links links) return link(collection, links);
        if (write instanceof Write.UpdateMany many) return updateMany(collection, many.update());
        return delete(collection, (Write.Delete) write);
    }

    /**
     * In a transaction all fail if one does, and their order is free. Outside of one, those behind the one that fails are
     * not written.
     */
    private long insert(MongoCollection<BsonDocument> collection, Write.Insert insert) {
        var options = new InsertManyOptions().ordered(session == null);
        var result = session == null
                ? collection.insertMany(insert.documents(), options)
                : collection.insertMany(session, insert.documents(), options);
        return result.getInsertedIds().size();
    }

    private long update(MongoCollection<BsonDocument> collection, List<Write.Update> updates) {
        var models = new ArrayList<UpdateOneModel<BsonDocument>>(updates.size());
        for (var update : updates) models.add(new UpdateOneModel<>(update.filter(), update.change()));
        return bulk(collection, models).getMatchedCount();
    }

    private long upsert(MongoCollection<BsonDocument> collection, List<Write.Upsert> upserts) {
        var models = new ArrayList<UpdateOneModel<BsonDocument>>(upserts.size());
        for (var upsert : upserts) {
            var change = upsert.change();
            if (!upsert.made().isEmpty()) change.append("$setOnInsert", upsert.made());
            models.add(new UpdateOneModel<>(upsert.filter(), change, new UpdateOptions().upsert(true)));
        }
        var result = bulk(collection, models);
        return (long) result.getMatchedCount() + result.getUpserts().size();
    }

    private BulkWriteResult bulk(MongoCollection<BsonDocument> collection, List<UpdateOneModel<BsonDocument>> models) {
        var options = new BulkWriteOptions().ordered(true);
        return session == null ? collection.bulkWrite(models, options) : collection.bulkWrite(session, models, options);
    }

    private long link(MongoCollection<BsonDocument> collection, Write.Links links) {
        long found = update(collection, links.updates());
        long missing = links.updates().size() - found;
        if (missing > 0) throw ClientErrors.missingOwner(links.relation(), missing);
        return found;
    }

    private long updateMany(MongoCollection<BsonDocument> collection, Write.Update update) {
        var result = session == null
                ? collection.updateMany(update.filter(), update.change())
                : collection.updateMany(session, update.filter(), update.change());
        return result.getMatchedCount();
    }

    private long delete(MongoCollection<BsonDocument> collection, Write.Delete delete) {
        var models =
                new ArrayList<DeleteManyModel<BsonDocument>>(delete.filters().size());
        for (var filter : delete.filters()) models.add(new DeleteManyModel<>(filter));
        BulkWriteResult result = session == null ? collection.bulkWrite(models) : collection.bulkWrite(session, models);
        return result.getDeletedCount();
    }
}
