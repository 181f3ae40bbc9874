package dev.entia.mongodb.client;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Collation;
import dev.entia.mongodb.command.MongoHint;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;

/** Tells a find how it is to be run. */
record FindHints(FindIterable<?> find) implements MongoHint.Visitor<FindIterable<?>> {

    @Override
    public FindIterable<?> index(String name) {
        return find.hintString(name);
    }

    @Override
    public FindIterable<?> index(BsonDocument keys) {
        return find.hint(keys);
    }

    @Override
    public FindIterable<?> maxTime(Duration time) {
        return find.maxTime(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public FindIterable<?> collation(Collation collation) {
        return find.collation(collation);
    }

    @Override
    public FindIterable<?> allowDiskUse() {
        return find.allowDiskUse(true);
    }

    @Override
    public FindIterable<?> batchSize(int documents) {
        return find.batchSize(documents);
    }
}
