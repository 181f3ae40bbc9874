package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.driver.Capability;
import dev.entia.driver.DriverSession;
import dev.entia.driver.FetchNode;
import dev.entia.driver.Read;
import dev.entia.driver.ReadShape;
import dev.entia.driver.ReadShape.Result;
import dev.entia.driver.RowLayout;
import dev.entia.driver.Rows;
import dev.entia.error.OptimisticLockException;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.query.Condition;
import dev.entia.query.Lock;
import dev.entia.query.Parameter;
import dev.entia.query.PropertyPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a batch were not found in their expected versions. A store tells only how many: their rows are read, in the
 * same transaction. Where that leaves a doubt – a row that somebody else has given the very values that were to be
 * written – all that are in doubt are named.
 */
final class StaleRows {

    private final DriverSession session;
    private final @Nullable Lock lock;

    /** @param capabilities a store that locks rows reads the latest ones so, whatever its transaction began with */
    StaleRows(DriverSession session, Set<Capability> capabilities) {
        this.session = session;
        this.lock = capabilities.contains(Capability.ROW_LOCKS)
                        && session.transactions().isPresent()
                ? Lock.READ
                : null;
    }

    /**
     * The error of a batch that found too few rows.
     *
     * @param written the properties that the batch writes, none if it deletes; then come the keys, then the versions
     */
    OptimisticLockException error(
            List<Entry> entries, List<Property> written, Scalar version, List<@Nullable Object[]> columns, long found) {
        var keys = columns.get(written.size());
        var expected = columns.get(written.size() + 1);
        var rows = read(version.owner(), keys, written, version);
        var stale = new ArrayList<Stale>();
        var inDoubt = new ArrayList<Stale>();
        for (int i = 0; i < entries.size(); i++) {
            var row = rows.get(Objects.requireNonNull(keys[i]));
            var one = new Stale(
                    entries.get(i),
                    text(version, expected[i]),
                    row == null ? "its row is gone" : "is " + text(version, row.version));
            if (written.isEmpty() ? row != null : row == null || !row.holds(written, columns, i)) stale.add(one);
            else inDoubt.add(one);
        }
        if (stale.size() < entries.size() - found) stale.addAll(inDoubt);
        return FlushErrors.staleVersions(version, stale, entries.size() - found, outcome());
    }

    private String outcome() {
        return session.transactions().isPresent()
                ? "Nothing was written."
                : "The store has no transactions: other rows may have been written.";
    }

    private static String text(Scalar version, @Nullable Object stored) {
        return stored == null ? "NULL" : version.type().fromStored(stored).toString();
    }

    /**
     * An entity whose row somebody else has changed.
     *
     * @param was the version that was expected
     * @param now what has become of it
     */
    record Stale(Entry entry, String was, String now) {}

    /** What a row holds now of the properties that were to be written, and its version. */
    private record Found(
            List<@Nullable Object> values, @Nullable Object version) {
        boolean holds(List<Property> written, List<@Nullable Object[]> columns, int row) {
            for (int i = 0; i < values.size(); i++) {
                if (!written.get(i).storedAs().type().sameStored(values.get(i), columns.get(i)[row])) return false;
            }
            return true;
        }
    }

    private Map<Object, Found> read(
            EntityMeta<?> meta, @Nullable Object[] keys, List<Property> written, Scalar version) {
        var path = PropertyPath.root(meta.type()).then(meta.key().name());
        var node = new FetchNode(meta, FetchNode.Content.STORED, List.of());
        var where = new Condition.In<>(path, new Parameter(0), false);
        var shape = new ReadShape(Result.ROWS, node, null, where, List.of(), null, null, lock, List.of());
        var slots = RowLayout.of(shape).root().slots();
        var found = new HashMap<Object, Found>();
        try (var rows = session.read(new Read(shape, List.of(Arrays.asList(keys))).latest())) {
            while (rows.next()) {
                var values = new ArrayList<@Nullable Object>();
                for (var property : written) values.add(get(rows, slots, property));
                found.put(
                        Objects.requireNonNull(get(rows, slots, meta.key())),
                        new Found(values, get(rows, slots, version)));
            }
        }
        return found;
    }

    private static @Nullable Object get(Rows rows, int[] slots, Property property) {
        return rows.get(slots[property.index()], property.storedAs().type().kind());
    }
}
