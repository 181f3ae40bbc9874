package dev.entia.mongodb.client;

import com.mongodb.client.ClientSession;
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
final class QueryRunner implements Query.Visitor<Optional<MongoCursor<Object[]>>> {

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
        return query.accept(this).orElse(null);
    }

    @Override
    public Optional<MongoCursor<Object[]>> find(Query.Find query) {
        var collection = collection(query);
        var find = session == null ? collection.find(query.filter()) : collection.find(session, query.filter());
        if (!query.projection().isEmpty()) find.projection(query.projection());
        if (!query.sort().isEmpty()) find.sort(query.sort());
        if (query.skip() != null) find.skip(number(query.skip()));
        if (query.limit() != null) find.limit(number(query.limit()));
        timeout.ifPresent(time -> find.maxTime(time.toMillis(), TimeUnit.MILLISECONDS));
        var told = new FindHints(find);
        for (var hint : hints) hint.accept(told);
        return Optional.of(find.cursor());
    }

    private static int number(BsonValue value) {
        return Math.toIntExact(value.asNumber().longValue());
    }

    @Override
    public Optional<MongoCursor<Object[]>> aggregate(Query.Aggregate query) {
        var collection = collection(query);
        var stages = query.stages();
        var found = session == null
                ? collection.aggregate(stages, Object[].class)
                : collection.aggregate(session, stages, Object[].class);
        timeout.ifPresent(time -> found.maxTime(time.toMillis(), TimeUnit.MILLISECONDS));
        var told = new AggregateHints(found);
        for (var hint : hints) hint.accept(told);
        return Optional.of(found.cursor());
    }

    @Override
    public Optional<MongoCursor<Object[]>> linked(Query.Linked query) {
        throw new IllegalArgumentException("two questions: " + query);
    }

    @Override
    public Optional<MongoCursor<Object[]>> nothing(Query.Nothing query) {
        return Optional.empty();
    }

    private MongoCollection<Object[]> collection(Query query) {
        return database.getCollection(query.collection(), Object[].class);
    }
}
