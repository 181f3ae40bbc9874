package dev.entia.mongodb.translate;

import dev.entia.mongodb.value.Fields;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** The stages that bring what conditions and orders look at beyond the documents themselves. Used once. */
final class Pipeline {

    private final Fields fields;
    private final List<BsonDocument> stages = new ArrayList<>();
    private final List<String> temporaries = new ArrayList<>();
    private int uses;

    Pipeline(Fields fields) {
        this.fields = fields;
    }

    Fields fields() {
        return fields;
    }

    /** The stages so far, in order. */
    List<BsonDocument> stages() {
        return List.copyOf(stages);
    }

    /** The fields that the stages so far have added. */
    List<String> temporaries() {
        return List.copyOf(temporaries);
    }

    /** How often something was asked for that stages bring: grows with each condition that needs them. */
    int uses() {
        return uses;
    }

    void used() {
        uses++;
    }

    /** A name that no other field has. */
    String temporary() {
        var name = Fields.TEMPORARY + temporaries.size();
        temporaries.add(name);
        return name;
    }

    void add(BsonDocument stage) {
        stages.add(stage);
    }

    /**
     * Brings the documents of a collection whose field equals one of ours, or an element of it, as an array.
     *
     * @param pipeline what is done to them first
     */
    void lookup(String collection, String localField, String foreignField, List<BsonDocument> pipeline, String as) {
        var lookup = new BsonDocument("from", new BsonString(collection))
                .append("localField", new BsonString(localField))
                .append("foreignField", new BsonString(foreignField));
        if (!pipeline.isEmpty()) lookup.append("pipeline", new BsonArray(pipeline));
        add(new BsonDocument("$lookup", lookup.append("as", new BsonString(as))));
        used();
    }
}
