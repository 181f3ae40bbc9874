package dev.entia.mongodb.client;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import dev.entia.mongodb.translate.Query;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Asks one question for rows, inside of a transaction or not. The codecs of the database read them. */
final class QueryRunner {

    private final MongoDatabase database;
    private final @Nullable ClientSession session;

    QueryRunner(MongoDatabase database, @Nullable ClientSession session) {
        this.database = database;
        this.session = session;
    }

    /** The documents that are found; null if nothing needs to be asked, since there are none. */
    @Nullable
    MongoCursor<Object[]> run(Query query) {
        var collection = database.getCollection(query.collection(), Object[].class);
        if (query instanceof Query.Find find) return find(collection, find);
        if (query instanceof Query.Aggregate aggregate) return aggregate(collection, aggregate);
        return null;
    }

    private MongoCursor<Object[]> find(MongoCollection<Object[]> collection, Query.Find query) {
        var find = session == null ? collection.find(query.filter()) : collection.find(session, query.filter());
        if (!query.projection().isEmpty()) find.projection(query.projection());
        if (!query.sort().isEmpty()) find.sort(query.sort());
        if (query.skip() != null) find.skip(number(query.skip()));
        if (query.limit() != null) find.limit(number(query.limit()));
        return find.cursor();
    }

    private static int number(BsonValue value) {
        return Math.toIntExact(value.asNumber().longValue());
    }

    private MongoCursor<Object[]> aggregate(MongoCollection<Object[]> collection, Query.Aggregate query) {
        var stages = query.stages();
        var found = session == null
                ? collection.aggregate(stages, Object[].class)
                : collection.aggregate(session, stages, Object[].class);
        return found.cursor();
    }
}
