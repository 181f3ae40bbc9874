package dev.entia.load;

import dev.entia.driver.DriverSession;
import dev.entia.driver.FetchNode;
import dev.entia.driver.FetchNode.Content;
import dev.entia.driver.Freshness;
import dev.entia.driver.Read;
import dev.entia.driver.ReadShape;
import dev.entia.driver.ReadShape.Result;
import dev.entia.driver.RowLayout;
import dev.entia.driver.Rows;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.ToOne;
import dev.entia.query.Condition;
import dev.entia.query.Parameter;
import dev.entia.query.PropertyPath;
import dev.entia.type.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The keys behind the inverse sides of one-to-ones, where the store cannot bring them along: rows are held until one more
 * read a relation has told the keys of all of them, which then stand in slots of their own at the end. Without them an
 * inverse side that is not empty would look as if it were.
 */
final class InverseKeys {

    private final DriverSession session;
    private final RowLayout layout;
    private final List<ToOne> relations;

    /** @param relations of the root entity, which nothing joins */
    InverseKeys(DriverSession session, RowLayout layout, List<ToOne> relations) {
        this.session = session;
        this.layout = layout;
        this.relations = relations;
    }

    /** By property index, as {@link RowLayout.Node#slots()}, with the added ones. */
    int[] slots() {
        if (relations.isEmpty()) return layout.root().slots();
        var slots = layout.root().slots().clone();
        for (int i = 0; i < relations.size(); i++) {
            slots[relations.get(i).index()] = layout.slots().size() + i;
        }
        return slots;
    }

    /** The rows with the added slots. */
    Rows addedTo(Rows rows, Freshness freshness) {
        if (relations.isEmpty()) return rows;
        List<@Nullable Object[]> held;
        try (rows) {
            held = held(rows);
        }
        if (!held.isEmpty()) {
            for (int i = 0; i < relations.size(); i++) {
                add(relations.get(i), layout.slots().size() + i, held, freshness);
            }
        }
        return new HeldRows(held, rows);
    }

    private List<@Nullable Object[]> held(Rows rows) {
        var slots = layout.slots();
        var held = new ArrayList<@Nullable Object[]>();
        while (rows.next()) {
            var values = new @Nullable Object[slots.size() + relations.size()];
            for (int i = 0; i < slots.size(); i++) {
                values[i] =
                        rows.get(i, slots.get(i).property().storedAs().type().kind());
            }
            held.add(values);
        }
        return held;
    }

    private void add(ToOne relation, int slot, List<@Nullable Object[]> rows, Freshness freshness) {
        int keySlot = layout.root().keySlot();
        var owners = new LinkedHashSet<Object>();
        for (var row : rows) owners.add(Objects.requireNonNull(row[keySlot]));
        var keys = keys(relation, List.copyOf(owners), freshness);
        for (var row : rows) row[slot] = keys.get(Objects.requireNonNull(row[keySlot]));
    }

    /** The keys of the targets by the keys of what they refer to, all as they are stored. */
    private Map<Object, Object> keys(ToOne relation, List<Object> owners, Freshness freshness) {
        var owning = relation.mappedBy().orElseThrow();
        var path = PropertyPath.root(owning.owner().type()).then(owning.name());
        var root = new FetchNode(owning.owner(), Content.KEYS, List.of());
        var shape = new ReadShape(
                Result.ROWS, root, null, new Condition.In<>(path, new Parameter(0), false), List.of(), null, null);
        var read = RowLayout.of(shape).root();
        var keys = new HashMap<Object, Object>();
        try (var rows = session.read(new Read(shape, List.of(owners), freshness))) {
            while (rows.next()) {
                var owner = rows.get(read.slots()[owning.index()], key(relation.owner()));
                var key = rows.get(read.keySlot(), key(owning.owner()));
                keys.put(Objects.requireNonNull(owner), Objects.requireNonNull(key));
            }
        }
        return keys;
    }

    private static Kind key(EntityMeta<?> meta) {
        return meta.key().type().kind();
    }
}
