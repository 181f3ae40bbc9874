package dev.entia.mongodb.command;

import com.mongodb.client.model.Collation;
import dev.entia.query.Hint;
import java.time.Duration;
import org.bson.BsonDocument;

/** How MongoDB is to run a query: {@code o.hint(MongoHint.index("book_title_index"))}. Of two of a kind the last one counts. */
public sealed interface MongoHint extends Hint {

    /** Use that index, by its name. */
    static MongoHint index(String name) {
        return new Index(name);
    }

    /** Use the index over these fields: {@code {"title": 1}}. */
    static MongoHint index(BsonDocument keys) {
        return new IndexKeys(keys);
    }

    /** End the query when it takes longer, with a {@link dev.entia.error.StatementTimeoutException}. */
    static MongoHint maxTime(Duration time) {
        return new MaxTime(time);
    }

    /** Compare and sort texts as a language does. */
    static MongoHint collation(Collation collation) {
        return new Texts(collation);
    }

    /** Let what does not fit into memory be sorted on disk. */
    static MongoHint allowDiskUse() {
        return new DiskUse();
    }

    /** How many documents come at a time. */
    static MongoHint batchSize(int documents) {
        return new BatchSize(documents);
    }

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind. */
    interface Visitor<R> {

        R index(String name);

        R index(BsonDocument keys);

        R maxTime(Duration time);

        R collation(Collation collation);

        R allowDiskUse();

        R batchSize(int documents);
    }

    record Index(String name) implements MongoHint {
        public Index {
            if (name.isBlank()) throw CommandErrors.noIndex();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.index(name);
        }
    }

    record IndexKeys(BsonDocument keys) implements MongoHint {
        public IndexKeys {
            if (keys.isEmpty()) throw CommandErrors.noIndex();
            keys = keys.clone();
        }

        /** A copy. */
        @Override
        public BsonDocument keys() {
            return keys.clone();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.index(keys);
        }
    }

    record MaxTime(Duration time) implements MongoHint {
        public MaxTime {
            if (time.toMillis() < 1) throw CommandErrors.noTime(time);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.maxTime(time);
        }
    }

    record Texts(Collation collation) implements MongoHint {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.collation(collation);
        }
    }

    record DiskUse() implements MongoHint {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.allowDiskUse();
        }
    }

    record BatchSize(int documents) implements MongoHint {
        public BatchSize {
            if (documents < 1) throw CommandErrors.batchSize(documents);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.batchSize(documents);
        }
    }
}
