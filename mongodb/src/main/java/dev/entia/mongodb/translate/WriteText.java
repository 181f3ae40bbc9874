package dev.entia.mongodb.translate;

import dev.entia.driver.WriteShape;
import dev.entia.driver.WriteShape.Delete;
import dev.entia.driver.WriteShape.Insert;
import dev.entia.driver.WriteShape.Link;
import dev.entia.driver.WriteShape.Unlink;
import dev.entia.driver.WriteShape.UnlinkAll;
import dev.entia.driver.WriteShape.Update;
import dev.entia.driver.WriteShape.Upsert;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.mongodb.value.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;

/** The text of a write of one row, with marks for values. */
final class WriteText implements WriteShape.Visitor<String> {

    private final Fields fields;

    WriteText(Fields fields) {
        this.fields = fields;
    }

    @Override
    public String insert(Insert insert) {
        return call(insert.entity().storageName(), "insertMany", new BsonArray(List.of(marks(insert.properties()))));
    }

    @Override
    public String upsert(Upsert upsert) {
        var version = upsert.version().<List<Property>>map(List::of).orElse(List.of());
        var made = new ArrayList<>(upsert.properties());
        made.removeAll(upsert.conflict());
        made.removeAll(upsert.merged());
        made.removeAll(version);
        var change = new BsonDocument();
        if (!upsert.merged().isEmpty()) change.append("$set", marks(upsert.merged()));
        if (!version.isEmpty()) change.append("$inc", marks(version));
        if (!made.isEmpty()) change.append("$setOnInsert", marks(made));
        var options = new BsonDocument("upsert", BsonBoolean.TRUE);
        return call(upsert.entity().storageName(), "updateOne", marks(upsert.conflict()), change, options);
    }

    private BsonDocument marks(List<Property> properties) {
        var document = new BsonDocument();
        for (var property : properties) document.append(fields.name(property), Placeholders.MARK);
        return document;
    }

    @Override
    public String update(Update update) {
        var set = new BsonDocument("$set", marks(update.properties()));
        return call(update.entity().storageName(), "updateOne", key(update.version()), set);
    }

    @Override
    public String delete(Delete delete) {
        var filter = delete.version().isPresent() ? key(delete.version()) : new BsonDocument(Fields.KEY, someOf());
        return call(delete.entity().storageName(), "deleteMany", filter);
    }

    /** Of references to what is deleted. */
    String emptied(ToOne reference) {
        var name = fields.name(reference);
        return call(
                reference.owner().storageName(),
                "updateMany",
                new BsonDocument(name, someOf()),
                new BsonDocument("$unset", new BsonDocument(name, Placeholders.MARK)));
    }

    @Override
    public String link(Link link) {
        var each = new BsonDocument("$each", new BsonArray(List.of(Placeholders.MARK)));
        return array(link.relation(), key(), "$addToSet", each);
    }

    @Override
    public String unlink(Unlink unlink) {
        var relation = unlink.relation();
        var pull = new BsonDocument(fields.name(relation), new BsonArray(List.of(Placeholders.MARK)));
        return call(relation.owner().storageName(), "updateOne", key(), new BsonDocument("$pullAll", pull));
    }

    @Override
    public String unlinkAll(UnlinkAll unlinkAll) {
        var relation = unlinkAll.relation();
        var array = fields.name(relation);
        return switch (unlinkAll.end()) {
            case OWNER ->
                call(
                        relation.owner().storageName(),
                        "updateMany",
                        new BsonDocument(Fields.KEY, someOf()),
                        new BsonDocument("$unset", new BsonDocument(array, Placeholders.MARK)));
            case TARGET ->
                call(
                        relation.owner().storageName(),
                        "updateMany",
                        new BsonDocument(array, someOf()),
                        new BsonDocument("$pull", new BsonDocument(array, someOf())));
        };
    }

    private String array(ToMany relation, BsonDocument filter, String operator, BsonDocument keys) {
        var change = new BsonDocument(operator, new BsonDocument(fields.name(relation), keys));
        return call(relation.owner().storageName(), "updateOne", filter, change);
    }

    private static BsonDocument key() {
        return new BsonDocument(Fields.KEY, Placeholders.MARK);
    }

    private BsonDocument key(Optional<Scalar> version) {
        var key = key();
        version.ifPresent(each -> key.append(fields.name(each), Placeholders.MARK));
        return key;
    }

    private static BsonDocument someOf() {
        return new BsonDocument("$in", new BsonArray(List.of(Placeholders.MARK)));
    }

    private static String call(String collection, String method, BsonArray argument) {
        return QueryText.collection(collection) + "." + method + "(" + QueryText.array(argument) + ")";
    }

    private static String call(String collection, String method, BsonDocument... arguments) {
        var text = new StringBuilder(QueryText.collection(collection))
                .append('.')
                .append(method)
                .append('(');
        for (int i = 0; i < arguments.length; i++) {
            text.append(i == 0 ? "" : ", ").append(QueryText.json(arguments[i]));
        }
        return text.append(')').toString();
    }
}
