package dev.entia.mongodb.translate;

import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** A question to one collection, as data. */
public sealed interface Query {

    String collection();

    /**
     * Documents of the collection itself.
     *
     * @param projection empty: whole documents
     * @param sort empty: in any order
     * @param skip null: none
     * @param limit null: all of them
     */
    record Find(
            String collection,
            BsonDocument filter,
            BsonDocument projection,
            BsonDocument sort,
            @Nullable BsonValue skip,
            @Nullable BsonValue limit)
            implements Query {}

    /** What a pipeline makes of the documents of a collection. */
    record Aggregate(String collection, List<BsonDocument> stages) implements Query {
        public Aggregate {
            stages = List.copyOf(stages);
        }
    }

    /** No document at all, whatever the collection has: nothing needs to be asked. */
    record Nothing(String collection) implements Query {}
}
