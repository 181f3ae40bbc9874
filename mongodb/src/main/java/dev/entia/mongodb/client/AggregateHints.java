package dev.entia.mongodb.client;

import com.mongodb.client.AggregateIterable;
import com.mongodb.client.model.Collation;
import dev.entia.mongodb.command.MongoHint;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;

/** Tells an aggregation how it is to be run. */
record AggregateHints(AggregateIterable<?> found) implements MongoHint.Visitor<AggregateIterable<?>> {

    @Override
    public AggregateIterable<?> index(String name) {
        return found.hintString(name);
    }

    @Override
    public AggregateIterable<?> index(BsonDocument keys) {
        return found.hint(keys);
    }

    @Override
    public AggregateIterable<?> maxTime(Duration time) {
        return found.maxTime(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public AggregateIterable<?> collation(Collation collation) {
        return found.collation(collation);
    }

    @Override
    public AggregateIterable<?> allowDiskUse() {
        return found.allowDiskUse(true);
    }

    @Override
    public AggregateIterable<?> batchSize(int documents) {
        return found.batchSize(documents);
    }
}
