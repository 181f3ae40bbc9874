package dev.entia.mongodb.translate;

import dev.entia.mongodb.value.Fields;
import java.util.Collection;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** A question to one collection, as data. */
public sealed interface Query {

    String collection();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind. */
    interface Visitor<R> {

        R find(Find query);

        R aggregate(Aggregate query);

        R linked(Linked query);

        R nothing(Nothing query);
    }

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
            implements Query {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.find(this);
        }
    }

    /** What a pipeline makes of the documents of a collection. */
    record Aggregate(String collection, List<BsonDocument> stages) implements Query {
        public Aggregate {
            stages = List.copyOf(stages);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.aggregate(this);
        }
    }

    /**
     * The members of many arrays of keys, in two steps: the arrays, then each member once. One aggregation brings a member as
     * often as it is linked, which is the faster way only for few arrays.
     *
     * @param owners asks for the arrays
     * @param ownerKey where they have the key of their owner
     * @param members asks for members, whichever; the keys are still to be put in
     */
    record Linked(Find owners, ReadPlan.Slot ownerKey, KeyArray array, Find members) implements Query {

        @Override
        public String collection() {
            return members.collection();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.linked(this);
        }

        /** The second step. */
        public Find members(Collection<? extends BsonValue> keys) {
            var filter = new BsonDocument(Fields.KEY, new BsonDocument("$in", new BsonArray(List.copyOf(keys))));
            return new Find(members.collection(), filter, members.projection(), members.sort(), null, null);
        }
    }

    /** No document at all, whatever the collection has: nothing needs to be asked. */
    record Nothing(String collection) implements Query {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing(this);
        }
    }
}
