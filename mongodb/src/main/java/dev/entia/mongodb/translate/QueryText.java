package dev.entia.mongodb.translate;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** Queries and writes as texts, nearly as the shell of MongoDB takes them. */
final class QueryText implements Query.Visitor<String> {

    private static final JsonWriterSettings SETTINGS =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();
    private static final String MARK = "\"" + Placeholders.MARK.getValue() + "\"";

    private QueryText() {}

    static String of(Query query) {
        return query.accept(new QueryText());
    }

    @Override
    public String find(Query.Find find) {
        var text = new StringBuilder(collection(find.collection())).append(".find(");
        if (!find.filter().isEmpty() || !find.projection().isEmpty()) text.append(json(find.filter()));
        if (!find.projection().isEmpty()) text.append(", ").append(json(find.projection()));
        text.append(')');
        if (!find.sort().isEmpty())
            text.append(".sort(").append(json(find.sort())).append(')');
        if (find.skip() != null)
            text.append(".skip(").append(number(find.skip())).append(')');
        if (find.limit() != null)
            text.append(".limit(").append(number(find.limit())).append(')');
        return text.toString();
    }

    private static String number(BsonValue value) {
        return value.isNumber() ? Long.toString(value.asNumber().longValue()) : Placeholders.MARK.getValue();
    }

    @Override
    public String aggregate(Query.Aggregate aggregate) {
        return collection(aggregate.collection()) + ".aggregate(" + array(new BsonArray(aggregate.stages())) + ")";
    }

    @Override
    public String linked(Query.Linked query) {
        throw new IllegalArgumentException("two questions: " + query);
    }

    @Override
    public String nothing(Query.Nothing query) {
        return collection(query.collection()) + ".find().limit(0)";
    }

    static String collection(String name) {
        return "db." + name;
    }

    static String array(BsonArray array) {
        var json = json(new BsonDocument("a", array));
        return json.substring("{\"a\": ".length(), json.length() - 1);
    }

    static String json(BsonDocument document) {
        return document.toJson(SETTINGS).replace(MARK, Placeholders.MARK.getValue());
    }
}
