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
final class WriteRunner implements Write.Visitor<Long> {

    private final MongoDatabase database;
    private final @Nullable ClientSession session;

    WriteRunner(MongoDatabase database, @Nullable ClientSession session) {
        this.database = database;
        this.session = session;
    }

    long run(Write write) {
        return write.accept(this);
    }

    /**
     * In a transaction all fail if one does, and their order is free. Outside of one, those behind the one that fails are
     * not written.
     */
    @Override
    public Long insert(Write.Insert insert) {
        var collection = collection(insert);
        var options = new InsertManyOptions().ordered(session == null);
        var result = session == null
                ? collection.insertMany(insert.documents(), options)
                : collection.insertMany(session, insert.documents(), options);
        return (long) result.getInsertedIds().size();
    }

    @Override
    public Long updates(Write.Updates updates) {
        return update(collection(updates), updates.updates());
    }

    private long update(MongoCollection<BsonDocument> collection, List<Write.Update> updates) {
        var models = new ArrayList<UpdateOneModel<BsonDocument>>(updates.size());
        for (var update : updates) models.add(new UpdateOneModel<>(update.filter(), update.change()));
        return bulk(collection, models).getMatchedCount();
    }

    @Override
    public Long upserts(Write.Upserts upserts) {
        var models =
                new ArrayList<UpdateOneModel<BsonDocument>>(upserts.upserts().size());
        for (var upsert : upserts.upserts()) {
            var change = upsert.change();
            if (!upsert.made().isEmpty()) change.append("$setOnInsert", upsert.made());
            models.add(new UpdateOneModel<>(upsert.filter(), change, new UpdateOptions().upsert(true)));
        }
        var result = bulk(collection(upserts), models);
        return (long) result.getMatchedCount() + result.getUpserts().size();
    }

    private BulkWriteResult bulk(MongoCollection<BsonDocument> collection, List<UpdateOneModel<BsonDocument>> models) {
        var options = new BulkWriteOptions().ordered(true);
        return session == null ? collection.bulkWrite(models, options) : collection.bulkWrite(session, models, options);
    }

    @Override
    public Long links(Write.Links links) {
        long found = update(collection(links), links.updates());
        long missing = links.updates().size() - found;
        if (missing > 0) throw ClientErrors.missingOwner(links.relation(), missing);
        return found;
    }

    @Override
    public Long updateMany(Write.UpdateMany many) {
        var collection = collection(many);
        var update = many.update();
        var result = session == null
                ? collection.updateMany(update.filter(), update.change())
                : collection.updateMany(session, update.filter(), update.change());
        return result.getMatchedCount();
    }

    @Override
    public Long delete(Write.Delete delete) {
        var collection = collection(delete);
        var models =
                new ArrayList<DeleteManyModel<BsonDocument>>(delete.filters().size());
        for (var filter : delete.filters()) models.add(new DeleteManyModel<>(filter));
        BulkWriteResult result = session == null ? collection.bulkWrite(models) : collection.bulkWrite(session, models);
        return (long) result.getDeletedCount();
    }

    private MongoCollection<BsonDocument> collection(Write write) {
        return database.getCollection(write.collection(), BsonDocument.class);
    }
}
