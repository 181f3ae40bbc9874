package dev.entia.mongodb.translate;

import dev.entia.meta.ToMany;
import java.util.List;
import org.bson.BsonDocument;

/** What is done to one collection, as data. */
public sealed interface Write {

    String collection();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind. */
    interface Visitor<R> {

        R insert(Insert insert);

        R updates(Updates updates);

        R upserts(Upserts upserts);

        R links(Links links);

        R updateMany(UpdateMany update);

        R delete(Delete delete);
    }

    /** New documents, in any order. Those without a key get one before they are written. */
    record Insert(String collection, List<BsonDocument> documents) implements Write {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.insert(this);
        }
    }

    /** Changes of single documents, one after the other. */
    record Updates(String collection, List<Update> updates) implements Write {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.updates(this);
        }
    }

    /** Single documents that are changed, or made if they are not there, one after the other. */
    record Upserts(String collection, List<Upsert> upserts) implements Write {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.upserts(this);
        }
    }

    /** Keys that are added to an array of single documents, which have to be there. */
    record Links(String collection, List<Update> updates, ToMany relation) implements Write {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.links(this);
        }
    }

    /** One change of all documents that a filter finds. */
    record UpdateMany(String collection, Update update) implements Write {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.updateMany(this);
        }
    }

    /**
     * All documents that the filters find go.
     *
     * @param emptied what is done then: references to them are emptied
     */
    record Delete(String collection, List<BsonDocument> filters, List<UpdateMany> emptied) implements Write {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.delete(this);
        }
    }

    /**
     * A filter of values, and what changes in what it finds.
     *
     * @param made what a new document has besides the filter's values and the changes. Without a key it gets one before
     *     it is written
     */
    record Upsert(BsonDocument filter, BsonDocument change, BsonDocument made) {}

    /** A filter, and what changes in what it finds. */
    record Update(BsonDocument filter, BsonDocument change) {}
}
