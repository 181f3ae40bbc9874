package dev.entia.mongodb.schema;

import com.mongodb.MongoCommandException;
import dev.entia.driver.ProblemType;
import dev.entia.driver.Storage;
import dev.entia.error.DriverException;
import dev.entia.error.OrmException;
import dev.entia.error.TableExistsException;
import dev.entia.error.TableNotFoundException;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Metadata;
import dev.entia.meta.NamingStrategy;
import dev.entia.mongodb.client.Sequences;
import dev.entia.mongodb.client.Store;
import dev.entia.mongodb.value.Fields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates and drops the collections of an ORM. Scripts are commands, one a line, as {@code db.runCommand} takes them. */
public final class MongoStorage implements Storage {

    private static final Logger LOG = LoggerFactory.getLogger("entia.mongodb");

    /** {@code IndexOptionsConflict}, {@code IndexKeySpecsConflict}. */
    private static final int OTHER_OPTIONS = 85;

    private static final int OTHER_KEY = 86;

    private final Metadata metadata;
    private final Fields fields;
    private final NamingStrategy naming;
    private final Store store;

    public MongoStorage(Metadata metadata, Fields fields, NamingStrategy naming, Store store) {
        this.metadata = metadata;
        this.fields = fields;
        this.naming = naming;
        this.store = store;
    }

    /** What has been created is dropped again if something fails, what was there before is not touched. */
    @Override
    public void create() {
        checkNoneExists();
        var created = new ArrayList<EntityMeta<?>>();
        try {
            for (var entity : metadata.entities()) {
                store.run(collection(entity), entity.storageName());
                created.add(entity);
                var indexes = indexes(entity);
                if (!indexes.isEmpty()) store.run(createIndexes(entity, indexes), entity.storageName());
            }
        } catch (OrmException failure) {
            undo(created, failure);
            throw failure;
        }
    }

    /** Newer servers say nothing about a collection that is there already, if it is as it should be. */
    private void checkNoneExists() {
        var existing = existing();
        for (var entity : metadata.entities()) {
            if (existing.contains(entity.storageName())) throw exists(entity);
        }
    }

    private Set<String> existing() {
        var names = new BsonArray();
        for (var entity : metadata.entities()) names.add(new BsonString(entity.storageName()));
        var list = new BsonDocument("listCollections", new BsonInt32(1))
                .append("filter", new BsonDocument("name", new BsonDocument("$in", names)))
                .append("nameOnly", BsonBoolean.TRUE);
        var found = new HashSet<String>();
        for (var each : store.run(list, "").getDocument("cursor").getArray("firstBatch")) {
            found.add(each.asDocument().getString("name").getValue());
        }
        return found;
    }

    private static DriverException exists(EntityMeta<?> entity) {
        var name = entity.storageName();
        var summary = "There is a collection " + name + ".";
        var text = command("create", name).toJson();
        return ProblemType.TABLE_EXISTS.exception(summary, Optional.empty(), List.of(), text, null);
    }

    /**
     * Creates what is missing. What is there stays as it is.
     *
     * @throws DriverException if an index is there that is declared otherwise
     */
    public void ensureIndexes() {
        var existing = existing();
        for (var entity : metadata.entities()) {
            if (!existing.contains(entity.storageName())) ensureCollection(entity);
            for (var index : indexes(entity)) ensureIndex(entity, index);
        }
    }

    private void ensureCollection(EntityMeta<?> entity) {
        try {
            store.run(collection(entity), entity.storageName());
        } catch (TableExistsException e) {
            LOG.trace("Somebody else has created it meanwhile.", e);
        }
    }

    /** MongoDB says nothing about one that is there as it should be. One at a time, to know which is not. */
    private void ensureIndex(EntityMeta<?> entity, BsonDocument index) {
        try {
            store.run(createIndexes(entity, List.of(index)), entity.storageName());
        } catch (DriverException e) {
            boolean isOther = e.getCause() instanceof MongoCommandException refusal
                    && (refusal.getErrorCode() == OTHER_OPTIONS || refusal.getErrorCode() == OTHER_KEY);
            throw isOther
                    ? SchemaErrors.indexDiffers(entity, index.getString("name").getValue(), e)
                    : e;
        }
    }

    private void undo(List<EntityMeta<?>> created, OrmException failure) {
        try {
            created.forEach(this::drop);
        } catch (OrmException e) {
            LOG.warn("Creating collections failed, and those that had been created could not all be dropped.", e);
            failure.addSuppressed(e);
        }
    }

    @Override
    public void drop() {
        metadata.entities().forEach(this::drop);
    }

    private void drop(EntityMeta<?> entity) {
        try {
            store.run(dropCollection(entity), entity.storageName());
        } catch (TableNotFoundException e) {
            LOG.trace("There is no such collection, so it needs no dropping.", e);
        }
        store.run(dropSequence(entity), Sequences.COLLECTION);
    }

    @Override
    public List<String> createScript() {
        var script = new ArrayList<String>();
        for (var entity : metadata.entities()) {
            script.add(collection(entity).toJson());
            var indexes = indexes(entity);
            if (!indexes.isEmpty()) script.add(createIndexes(entity, indexes).toJson());
        }
        return script;
    }

    @Override
    public List<String> dropScript() {
        var script = new ArrayList<String>();
        for (var entity : metadata.entities()) {
            script.add(dropCollection(entity).toJson());
            script.add(dropSequence(entity).toJson());
        }
        return script;
    }

    private BsonDocument collection(EntityMeta<?> entity) {
        var schema = new CollectionSchema(entity, fields).schema();
        return command("create", entity.storageName()).append("validator", new BsonDocument("$jsonSchema", schema));
    }

    private List<BsonDocument> indexes(EntityMeta<?> entity) {
        return new CollectionIndexes(entity, fields, naming).indexes();
    }

    private static BsonDocument createIndexes(EntityMeta<?> entity, List<BsonDocument> indexes) {
        return command("createIndexes", entity.storageName()).append("indexes", new BsonArray(indexes));
    }

    private static BsonDocument dropCollection(EntityMeta<?> entity) {
        return command("drop", entity.storageName());
    }

    /** The numbers of the collection begin anew. */
    private static BsonDocument dropSequence(EntityMeta<?> entity) {
        BsonValue delete = new BsonDocument("q", new BsonDocument(Fields.KEY, new BsonString(entity.storageName())))
                .append("limit", new BsonInt32(1));
        return command("delete", Sequences.COLLECTION).append("deletes", new BsonArray(List.of(delete)));
    }

    private static BsonDocument command(String name, String collection) {
        return new BsonDocument(name, new BsonString(collection));
    }
}
