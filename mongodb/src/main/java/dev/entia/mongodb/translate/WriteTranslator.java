package dev.entia.mongodb.translate;

import dev.entia.driver.WriteBatch;
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
import dev.entia.mongodb.value.BsonValues;
import dev.entia.mongodb.value.FieldType;
import dev.entia.mongodb.value.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** From a batch to what is done to a collection. What is null is not there. Used once. */
final class WriteTranslator implements WriteShape.Visitor<Write> {

    private static final BsonString NOTHING = new BsonString("");

    private final WriteBatch batch;
    private final Fields fields;
    private final References references;

    WriteTranslator(WriteBatch batch, Fields fields, References references) {
        this.references = references;
        this.batch = batch;
        this.fields = fields;
    }

    @Override
    public Write insert(Insert insert) {
        var columns = columns(insert.properties());
        var documents = new ArrayList<BsonDocument>(batch.rows());
        for (int row = 0; row < batch.rows(); row++) {
            documents.add(values(columns, row));
        }
        return new Write.Insert(insert.entity().storageName(), documents);
    }

    @Override
    public Write upsert(Upsert upsert) {
        var properties = upsert.properties();
        var columns = columns(properties);
        var wanted = columns(columns, properties, upsert.conflict()::contains);
        var merged = columns(columns, properties, upsert.merged()::contains);
        var version = columns(columns, properties, upsert.version().stream().toList()::contains);
        var rest = new ArrayList<>(columns);
        rest.removeAll(wanted);
        rest.removeAll(merged);
        rest.removeAll(version);
        var upserts = new ArrayList<Write.Upsert>(batch.rows());
        for (int row = 0; row < batch.rows(); row++) {
            var filter = values(wanted, row);
            var change = change(merged, row);
            // A new document has none, to which the first one is added.
            if (!version.isEmpty()) change.append("$inc", values(version, row));
            var made = values(rest, row);
            upserts.add(new Write.Upsert(filter, change, change.isEmpty() && made.isEmpty() ? filter.clone() : made));
        }
        return new Write.Upserts(upsert.entity().storageName(), upserts);
    }

    private static List<Column> columns(List<Column> all, List<Property> properties, Predicate<Property> wanted) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < all.size(); i++) if (wanted.test(properties.get(i))) columns.add(all.get(i));
        return columns;
    }

    private static BsonDocument values(List<Column> columns, int row) {
        var document = new BsonDocument();
        for (var column : columns) {
            var value = column.value(row);
            if (value != null) document.append(column.name(), value);
        }
        return document;
    }

    @Override
    public Write update(Update update) {
        var columns = columns(update.properties());
        var keys =
                column(update.properties().size(), FieldType.of(update.entity().key()), Fields.KEY);
        var versions = update.version()
                .map(version -> version(version, update.properties().size() + 1));
        var updates = new ArrayList<Write.Update>(batch.rows());
        for (int row = 0; row < batch.rows(); row++)
            updates.add(new Write.Update(filter(keys, versions, row), change(columns, row)));
        return new Write.Updates(update.entity().storageName(), updates);
    }

    private static BsonDocument change(List<Column> columns, int row) {
        var set = new BsonDocument();
        var unset = new BsonDocument();
        for (var column : columns) {
            var value = column.value(row);
            if (value == null) unset.append(column.name(), NOTHING);
            else set.append(column.name(), value);
        }
        var change = new BsonDocument();
        if (!set.isEmpty()) change.append("$set", set);
        if (!unset.isEmpty()) change.append("$unset", unset);
        return change;
    }

    @Override
    public Write delete(Delete delete) {
        var keys = column(0, FieldType.of(delete.entity().key()), Fields.KEY);
        var emptied = new ArrayList<Write.UpdateMany>();
        for (var reference : references.to(delete.entity())) emptied.add(emptied(reference));
        return new Write.Delete(delete.entity().storageName(), filters(keys, delete), emptied);
    }

    /** One filter for all, or one each if each has its version. */
    private List<BsonDocument> filters(Column keys, Delete delete) {
        if (delete.version().isEmpty()) return List.of(keys.oneOf());
        var versions = delete.version().map(version -> version(version, 1));
        var filters = new ArrayList<BsonDocument>(batch.rows());
        for (int row = 0; row < batch.rows(); row++) filters.add(filter(keys, versions, row));
        return filters;
    }

    private Column version(Scalar version, int index) {
        return column(index, FieldType.of(version), fields.name(version));
    }

    private static BsonDocument filter(Column keys, Optional<Column> versions, int row) {
        var filter = keys.filter(row);
        versions.ifPresent(each -> filter.putAll(each.filter(row)));
        return filter;
    }

    private Write.UpdateMany emptied(ToOne reference) {
        var name = fields.name(reference);
        var referring = column(0, FieldType.of(reference), name).oneOf();
        var change = new BsonDocument("$unset", new BsonDocument(name, NOTHING));
        return new Write.UpdateMany(reference.owner().storageName(), new Write.Update(referring, change));
    }

    @Override
    public Write link(Link link) {
        var relation = link.relation();
        return new Write.Links(relation.owner().storageName(), byOwner(relation, Change.ADD), relation);
    }

    @Override
    public Write unlink(Unlink unlink) {
        var relation = unlink.relation();
        return new Write.Updates(relation.owner().storageName(), byOwner(relation, Change.REMOVE));
    }

    /** What happens to an array of keys. */
    private enum Change {
        ADD {
            @Override
            BsonDocument change(String field, BsonArray keys) {
                return new BsonDocument("$addToSet", new BsonDocument(field, new BsonDocument("$each", keys)));
            }
        },
        REMOVE {
            @Override
            BsonDocument change(String field, BsonArray keys) {
                return new BsonDocument("$pullAll", new BsonDocument(field, keys));
            }
        };

        abstract BsonDocument change(String field, BsonArray keys);
    }

    /** One change for each owner, in the order of the links. */
    private List<Write.Update> byOwner(ToMany relation, Change what) {
        var owners = column(0, FieldType.of(relation.owner().key()), Fields.KEY);
        var targets = column(1, FieldType.of(relation), fields.name(relation));
        var keys = new LinkedHashMap<BsonDocument, BsonArray>();
        for (int row = 0; row < batch.rows(); row++) {
            keys.computeIfAbsent(owners.filter(row), missing -> new BsonArray()).add(targets.value(row));
        }
        var updates = new ArrayList<Write.Update>(keys.size());
        keys.forEach((owner, links) -> updates.add(new Write.Update(owner, what.change(targets.name(), links))));
        return updates;
    }

    @Override
    public Write unlinkAll(UnlinkAll unlinkAll) {
        var relation = unlinkAll.relation();
        var array = fields.name(relation);
        return switch (unlinkAll.end()) {
            case OWNER -> {
                var owners = column(0, FieldType.of(relation.owner().key()), Fields.KEY);
                yield updateMany(
                        relation, owners.oneOf(), new BsonDocument("$unset", new BsonDocument(array, NOTHING)));
            }
            case TARGET -> {
                var targets = column(0, FieldType.of(relation), array).oneOf();
                yield updateMany(relation, targets, new BsonDocument("$pull", targets));
            }
        };
    }

    private static Write updateMany(ToMany relation, BsonDocument filter, BsonDocument change) {
        return new Write.UpdateMany(relation.owner().storageName(), new Write.Update(filter, change));
    }

    private List<Column> columns(List<Property> properties) {
        var columns = new ArrayList<Column>(properties.size());
        for (int i = 0; i < properties.size(); i++) {
            var property = properties.get(i);
            columns.add(column(i, FieldType.of(property), fields.name(property)));
        }
        return columns;
    }

    private Column column(int index, FieldType type, String name) {
        return new Column(name, type, batch.columns().get(index));
    }

    /** The values of one field, by row. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Column(
            String name, FieldType type, @Nullable Object[] values) {

        @Nullable
        BsonValue value(int row) {
            var value = values[row];
            return value == null ? null : BsonValues.of(type, value);
        }

        BsonDocument filter(int row) {
            return new BsonDocument(name, Objects.requireNonNull(value(row)));
        }

        BsonDocument oneOf() {
            var all = new BsonArray(values.length);
            for (int row = 0; row < values.length; row++) all.add(Objects.requireNonNull(value(row)));
            return new BsonDocument(name, new BsonDocument("$in", all));
        }
    }
}
