package dev.entia.load;

import dev.entia.context.Entry;
import dev.entia.context.PersistenceContext;
import dev.entia.context.RelationLoaders;
import dev.entia.context.ResultGroup;
import dev.entia.driver.DriverSession;
import dev.entia.driver.Freshness;
import dev.entia.driver.Read;
import dev.entia.driver.ReadShape;
import dev.entia.driver.ReadShape.Links;
import dev.entia.driver.ReadShape.Result;
import dev.entia.driver.RowLayout;
import dev.entia.load.NodeReader.Reread;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.query.Comparison;
import dev.entia.query.Condition;
import dev.entia.query.Hint;
import dev.entia.query.Lock;
import dev.entia.query.Order;
import dev.entia.query.Parameter;
import dev.entia.query.PropertyPath;
import dev.entia.relation.Ref;
import dev.entia.relation.RelationAccess;
import dev.entia.relation.RelationLoader;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The reads that give entities: by condition, by key, by owner, by link. Each is one {@link DriverSession#read}. */
final class EntityReads {

    private final PersistenceContext context;
    private final DriverSession session;
    private final LoadSetup setup;
    private final FetchPlanner planner;
    private final RelationLoaders loaders;

    EntityReads(LoadSetup setup, PersistenceContext context, DriverSession session, RelationLoaders loaders) {
        this.setup = setup;
        this.planner = setup.planner();
        this.context = context;
        this.session = session;
        this.loaders = loaders;
    }

    /** Takes the members of collections as they are read. */
    @FunctionalInterface
    interface MemberSink {
        void add(Entry owner, Entry member);
    }

    /** The loader for one relation of an entity and its siblings. */
    RelationLoader loader(Entry owner, Property relation) {
        return loaders.loader(Objects.requireNonNull(owner.group()), relation);
    }

    /**
     * The entities that satisfy a condition, in order.
     *
     * @param each is given them as they are read, once each
     */
    ResultGroup byCondition(
            EntityMeta<?> meta,
            ResolvedQuery query,
            @Nullable Long limit,
            @Nullable Long offset,
            PopulateTree populate,
            @Nullable Lock lock,
            List<Hint> hints,
            Consumer<Entry> each) {
        var values = new ArrayList<>(query.values());
        var limitAt = limit == null ? null : parameter(values, limit);
        var offsetAt = offset == null ? null : parameter(values, offset);
        var shape = new ReadShape(
                Result.ROWS,
                planner.plan(meta, populate, lock),
                null,
                query.where(),
                query.order(),
                limitAt,
                offsetAt,
                lock,
                hints);
        return read(new Read(shape, values), PropertyPath.root(meta.type()), Reread.MERGE, each, null);
    }

    /** The number of entities that satisfy a condition. */
    long count(EntityMeta<?> meta, ResolvedQuery query) {
        var root = planner.plan(meta, new PopulateTree()).withoutJoins();
        var shape = new ReadShape(Result.COUNT, root, null, query.where(), List.of(), null, null);
        try (var rows = session.read(new Read(shape, query.values()))) {
            rows.next();
            return rows.getLong(0);
        }
    }

    /** The entities with these keys, in any order; keys without a row give nothing. */
    ResultGroup byKeys(EntityMeta<?> meta, List<Serializable> keys, PopulateTree populate, PropertyPath origin) {
        if (keys.size() == 1 && populate.isEmpty())
            return byKey(meta, keys.get(0), Freshness.MAY_LAG, origin, Reread.MERGE);
        var read = keyed(meta, meta.key(), meta.key().name(), keys, populate, null);
        return read(read, origin, Reread.MERGE, NodeReader.NOBODY, null);
    }

    /**
     * As {@link #byKeys}, of the latest state, for keys that must have a row and seemed to have none: replicas lag, each as
     * far as it likes. Reads nothing where the first read cannot have missed one.
     */
    void byMissedKeys(EntityMeta<?> meta, List<Serializable> keys, PopulateTree populate, PropertyPath origin) {
        if (!session.mayLag()) return;
        var read = keyed(meta, meta.key(), meta.key().name(), keys, populate, null);
        read(read.latest(), origin, Reread.MERGE, NodeReader.NOBODY, null);
    }

    /** The entity with this key from its locked row; null if there is no row, or none that could be locked. */
    @Nullable
    Entry locked(EntityMeta<?> meta, Serializable key, Lock lock, PropertyPath origin) {
        var read = keyed(meta, meta.key(), meta.key().name(), List.of(key), new PopulateTree(), lock);
        var found = read(read, origin, Reread.MERGE, NodeReader.NOBODY, null).entries();
        return found.isEmpty() ? null : found.get(0);
    }

    /** The entity with this key read anew, whatever the application changed in it; null if there is no row. */
    @Nullable
    Entry again(EntityMeta<?> meta, Serializable key) {
        var origin = PropertyPath.root(meta.type());
        var found = byKey(meta, key, Freshness.LATEST, origin, Reread.OVERWRITE).entries();
        return found.isEmpty() ? null : found.get(0);
    }

    private ResultGroup byKey(
            EntityMeta<?> meta, Serializable key, Freshness freshness, PropertyPath origin, Reread reread) {
        var one = setup.byKey(meta);
        var read = new Read(one.shape(), List.of(meta.key().type().toStored(key)), freshness);
        return read(read, one.layout(), origin, reread, NodeReader.NOBODY, null, null);
    }

    /** The entities of rows that were just written, found by these values, one a property and row. */
    List<Entry> written(EntityMeta<?> meta, List<Property> by, List<List<Object>> values, WrittenRows written) {
        // What was just written is locked already: the store does not wait, and what it joins is what there is.
        var shape = new ReadShape(
                Result.ROWS,
                planner.plan(meta, new PopulateTree()),
                null,
                RowsByValues.condition(meta, by, values.size()),
                List.<Order<?>>of(),
                null,
                null,
                setup.isLocking() ? Lock.WRITE : null,
                List.of());
        var read = new Read(shape, RowsByValues.values(by, values)).latest();
        var layout = RowLayout.of(shape);
        return read(read, layout, PropertyPath.root(meta.type()), Reread.MERGE, NodeReader.NOBODY, null, written)
                .entries();
    }

    /** The entities that refer to these owners, given to the sink with their owner. */
    void byOwners(
            ToOne relation, List<Serializable> owners, PopulateTree populate, PropertyPath origin, MemberSink sink) {
        var meta = relation.owner();
        var read = keyed(meta, relation.target().key(), relation.name(), owners, populate, null);
        Consumer<Entry> each = member -> {
            var ref = (Ref<?>) member.requiredSnapshot().value(relation.index());
            if (ref != null && RelationAccess.target(ref) instanceof Entry owner) sink.add(owner, member);
        };
        read(read, origin, Reread.MERGE, each, null);
    }

    /** The entities that are linked to these owners, given to the sink with each owner. */
    void byLinks(
            ToMany relation, List<Serializable> owners, PopulateTree populate, PropertyPath origin, MemberSink sink) {
        var shape = new ReadShape(
                Result.ROWS,
                planner.plan(relation.target(), populate),
                new Links(relation, new Parameter(0)),
                Condition.allOf(),
                List.of(),
                null,
                null);
        var read = new Read(shape, List.of(stored(relation.owner().key(), owners)));
        read(read, origin, Reread.MERGE, NodeReader.NOBODY, new LinkedRows(relation.owner(), sink));
    }

    /** What is done with the owners of linked rows. */
    private record LinkedRows(EntityMeta<?> owners, MemberSink sink) {}

    private Read keyed(
            EntityMeta<?> meta,
            Scalar key,
            String property,
            List<Serializable> keys,
            PopulateTree populate,
            @Nullable Lock lock) {
        var path = PropertyPath.root(meta.type()).then(property);
        var fetch = planner.plan(meta, populate, lock);
        var stored = stored(key, keys);
        var isSingle = stored.size() == 1;
        Condition<?> where = isSingle
                ? new Condition.Compare<>(path, Comparison.EQUAL, new Parameter(0))
                : new Condition.In<>(path, new Parameter(0), false);
        var shape = new ReadShape(Result.ROWS, fetch, null, where, List.<Order<?>>of(), null, null, lock, List.of());
        return new Read(shape, List.of(isSingle ? stored.get(0) : stored));
    }

    private ResultGroup read(
            Read read, PropertyPath origin, Reread reread, Consumer<Entry> each, @Nullable LinkedRows links) {
        return read(read, RowLayout.of(read.shape()), origin, reread, each, links, null);
    }

    private ResultGroup read(
            Read read,
            RowLayout layout,
            PropertyPath origin,
            Reread reread,
            Consumer<Entry> each,
            @Nullable LinkedRows links,
            @Nullable WrittenRows written) {
        var inverse =
                new InverseKeys(session, layout, FetchPlanner.left(read.shape().root()));
        var reader = new NodeReader(context, loaders, layout.root(), inverse.slots(), origin, reread, each, written);
        try (var rows = inverse.addedTo(session.read(read), read.freshness())) {
            while (rows.next()) {
                var entry = reader.read(rows);
                if (links == null || entry == null) continue;
                links.sink.add(rows.required(reader.entry(links.owners, rows, 0), 0), entry);
            }
        }
        return reader.group();
    }

    private static List<Object> stored(Scalar key, Collection<Serializable> keys) {
        return keys.stream().map(each -> key.type().toStored(each)).toList();
    }

    private static Parameter parameter(List<Object> values, Object value) {
        values.add(value);
        return new Parameter(values.size() - 1);
    }
}
