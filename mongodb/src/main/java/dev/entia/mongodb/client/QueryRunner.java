package dev.entia.mongodb.client;

import com.mongodb.client.AggregateIterable;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import dev.entia.mongodb.command.MongoHint;
import dev.entia.mongodb.translate.Query;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Asks one question for rows, inside of a transaction or not. The codecs of the database read them. */
final class QueryRunner {

    private final MongoDatabase database;
    private final @Nullable ClientSession session;
    private final Optional<Duration> timeout;
    private final List<MongoHint> hints;

    /** @param timeout of the server's work; a hint wins over it */
    QueryRunner(
            MongoDatabase database,
            @Nullable ClientSession session,
            Optional<Duration> timeout,
            List<MongoHint> hints) {
        this.timeout = timeout;
        this.hints = hints;
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
        timeout.ifPresent(time -> find.maxTime(time.toMillis(), TimeUnit.MILLISECONDS));
        for (var hint : hints) apply(hint, find);
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
        timeout.ifPresent(time -> found.maxTime(time.toMillis(), TimeUnit.MILLISECONDS));
        for (var hint : hints) apply(hint, found);
        return found.cursor();
    }

    private static void apply(MongoHint hint, FindIterable<?> find) {
        if (hint instanceof MongoHint.Index index) find.hintString(index.name());
        else if (hint instanceof MongoHint.IndexKeys index) find.hint(index.keys());
        else if (hint instanceof MongoHint.MaxTime time)
            find.maxTime(time.time().toMillis(), TimeUnit.MILLISECONDS);
        else if (hint instanceof MongoHint.Texts texts) find.collation(texts.collation());
        else if (hint instanceof MongoHint.DiskUse) find.allowDiskUse(true);
        else if (hint instanceof MongoHint.BatchSize size) find.batchSize(size.documents());
    }

    private static void apply(MongoHint hint, AggregateIterable<?> found) {
        if (hint instanceof MongoHint.Index index) found.hintString(index.name());
        else if (hint instanceof MongoHint.IndexKeys index) found.hint(index.keys());
        else if (hint instanceof MongoHint.MaxTime time)
            found.maxTime(time.time().toMillis(), TimeUnit.MILLISECONDS);
        else if (hint instanceof MongoHint.Texts texts) found.collation(texts.collation());
        else if (hint instanceof MongoHint.DiskUse) found.allowDiskUse(true);
        else if (hint instanceof MongoHint.BatchSize size) found.batchSize(size.documents());
    }
}
