package dev.entia.mongodb.client;

import com.mongodb.client.AggregateIterable;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import dev.entia.driver.Freshness;
import dev.entia.mongodb.command.MongoCommands;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.UuidRepresentation;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The commands of one session. */
final class SessionCommands implements MongoCommands {

    private final Store store;
    private final MongoSession session;

    SessionCommands(Store store, MongoSession session) {
        this.store = store;
        this.session = session;
    }

    @Override
    public <D> MongoCollection<D> collection(Class<?> entity, Class<D> documents) {
        return session.database(Freshness.MAY_LAG)
                .getCollection(store.metadata().entity(entity).storageName(), documents);
    }

    @Override
    public Optional<ClientSession> session() {
        return Optional.ofNullable(session.clientSession());
    }

    @Override
    public <R> List<R> aggregate(Class<?> entity, List<? extends Bson> pipeline, Class<R> result) {
        try (var found = streamAggregate(entity, pipeline, result)) {
            return found.toList();
        }
    }

    @Override
    public <R> Stream<R> streamAggregate(Class<?> entity, List<? extends Bson> pipeline, Class<R> result) {
        var collection = collection(entity, BsonDocument.class);
        var name = collection.getNamespace().getCollectionName();
        var text = "db." + name + ".aggregate([?])";
        Supplier<List<List<@Nullable Object>>> parameters =
                () -> List.of(List.of(new BsonArray(rendered(collection, pipeline))));
        long startedAt = System.nanoTime();
        try {
            var cursor =
                    found(collection, rendered(collection, pipeline), result).cursor();
            store.log().ran(() -> text, parameters, 1, -1, startedAt, null);
            return stream(new Classified<>(cursor, name, text));
        } catch (RuntimeException e) {
            var error = session.classified(e, name, text);
            store.log().ran(() -> text, parameters, 1, -1, startedAt, error);
            throw error;
        }
    }

    private <R> AggregateIterable<R> found(
            MongoCollection<BsonDocument> collection, List<? extends Bson> pipeline, Class<R> result) {
        var open = session.clientSession();
        var found =
                open == null ? collection.aggregate(pipeline, result) : collection.aggregate(open, pipeline, result);
        store.timeout().ifPresent(time -> found.maxTime(time.toMillis(), TimeUnit.MILLISECONDS));
        return found;
    }

    /** With UUIDs as entities have them, whatever the client of the application does. */
    private static List<BsonDocument> rendered(
            MongoCollection<BsonDocument> collection, List<? extends Bson> pipeline) {
        var codecs = CodecRegistries.withUuidRepresentation(collection.getCodecRegistry(), UuidRepresentation.STANDARD);
        var stages = new ArrayList<BsonDocument>();
        for (var stage : pipeline) stages.add(stage.toBsonDocument(BsonDocument.class, codecs));
        return stages;
    }

    private static <R> Stream<R> stream(Classified<R> rows) {
        var each = Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(each, false).onClose(rows::close);
    }

    /** Documents of a cursor, whose errors are told as those of the session. */
    private final class Classified<R> implements Iterator<R>, AutoCloseable {
        private final MongoCursor<R> cursor;
        private final String collection;
        private final String text;

        private Classified(MongoCursor<R> cursor, String collection, String text) {
            this.cursor = cursor;
            this.collection = collection;
            this.text = text;
        }

        @Override
        public boolean hasNext() {
            try {
                return cursor.hasNext();
            } catch (RuntimeException e) {
                throw session.classified(e, collection, text);
            }
        }

        @Override
        public R next() {
            try {
                return cursor.next();
            } catch (RuntimeException e) {
                throw session.classified(e, collection, text);
            }
        }

        @Override
        public void close() {
            try {
                cursor.close();
            } catch (RuntimeException e) {
                throw session.classified(e, collection, text);
            }
        }
    }
}
