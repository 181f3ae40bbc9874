package dev.entia.testkit.driver;

import dev.entia.driver.WriteBatch;
import dev.entia.driver.WriteResult;
import dev.entia.driver.WriteShape;
import dev.entia.driver.WriteShape.Delete;
import dev.entia.driver.WriteShape.Insert;
import dev.entia.driver.WriteShape.Link;
import dev.entia.driver.WriteShape.LinkEnd;
import dev.entia.driver.WriteShape.Unlink;
import dev.entia.driver.WriteShape.UnlinkAll;
import dev.entia.driver.WriteShape.Update;
import dev.entia.driver.WriteShape.Upsert;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes one batch into contents that are its own. */
final class BatchWriter implements WriteShape.Visitor<WriteResult> {

    private final Contents contents;
    private final WriteBatch batch;
    private final Constraints constraints;

    BatchWriter(Contents contents, WriteBatch batch) {
        this.contents = contents;
        this.batch = batch;
        this.constraints = new Constraints(contents);
    }

    WriteResult write() {
        BatchRules.check(batch);
        return batch.shape().accept(this);
    }

    @Override
    public WriteResult insert(Insert insert) {
        var table = contents.table(insert.entity());
        var written = new ArrayList<Row>();
        for (int i = 0; i < batch.rows(); i++) {
            var row = keyed(table, given(Row.blank(insert.entity()), insert.properties(), i));
            constraints.checkRow(row);
            if (table.find(row.key()) != null) {
                throw StoreErrors.taken(List.of(insert.entity().key()));
            }
            table.put(row);
            written.add(row);
        }
        written.forEach(constraints::checkReferences);
        return new WriteResult(written.size(), returned(insert, written));
    }

    @Override
    public WriteResult upsert(Upsert upsert) {
        var table = contents.table(upsert.entity());
        var written = new ArrayList<Row>();
        for (int i = 0; i < batch.rows(); i++) {
            var fresh = given(Row.blank(upsert.entity()), upsert.properties(), i);
            var there = find(table, upsert.conflict(), fresh);
            if (there != null && upsert.merged().isEmpty()) continue;
            var row = there == null ? keyed(table, fresh) : merged(there, fresh, upsert);
            constraints.checkRow(row);
            if (there == null && table.find(row.key()) != null) {
                throw StoreErrors.taken(List.of(upsert.entity().key()));
            }
            table.put(row);
            written.add(row);
        }
        written.forEach(constraints::checkReferences);
        return WriteResult.of(batch.rows());
    }

    private static @Nullable Row find(Table table, List<Property> by, Row wanted) {
        return table.rows().stream()
                .filter(row -> by.stream().allMatch(each -> StoredValue.isSame(row.value(each), wanted.value(each))))
                .findFirst()
                .orElse(null);
    }

    private static Row merged(Row there, Row fresh, Upsert upsert) {
        var row = there;
        for (var property : upsert.merged()) row = row.with(property, fresh.value(property));
        if (upsert.version().isEmpty()) return row;
        var version = upsert.version().get();
        return row.with(version, raised(Objects.requireNonNull(there.value(version))));
    }

    private static Object raised(Object version) {
        return version instanceof Integer number ? (Object) (number + 1) : (Object) ((Long) version + 1);
    }

    private static Row keyed(Table table, Row row) {
        var key = table.entity().key();
        return row.value(key) == null && key.isIdentity() ? row.with(key, table.nextKey()) : row;
    }

    private static List<@Nullable Object[]> returned(Insert insert, List<Row> rows) {
        var columns = new ArrayList<@Nullable Object[]>();
        for (var property : insert.returned()) {
            columns.add(rows.stream().map(row -> row.value(property)).toArray());
        }
        return columns;
    }

    @Override
    public WriteResult update(Update update) {
        var table = contents.table(update.entity());
        var keys = batch.columns().get(update.properties().size());
        var written = new ArrayList<Row>();
        for (int i = 0; i < batch.rows(); i++) {
            var row = table.find(Objects.requireNonNull(keys[i]));
            if (row == null
                    || !isExpected(row, update.version(), update.properties().size() + 1, i)) continue;
            var changed = given(row, update.properties(), i);
            constraints.checkRow(changed);
            table.put(changed);
            written.add(changed);
        }
        written.forEach(constraints::checkReferences);
        return WriteResult.of(written.size());
    }

    private Row given(Row start, List<Property> properties, int index) {
        var row = start;
        for (int column = 0; column < properties.size(); column++) {
            row = row.with(properties.get(column), batch.columns().get(column)[index]);
        }
        return row;
    }

    @Override
    public WriteResult delete(Delete delete) {
        var leaving = rows(delete);
        new Deletion(contents).delete(leaving);
        return WriteResult.of(leaving.size());
    }

    private List<Row> rows(Delete delete) {
        var found = new ArrayList<Row>();
        var keys = batch.columns().get(0);
        for (int i = 0; i < batch.rows(); i++) {
            var row = contents.table(delete.entity()).find(Objects.requireNonNull(keys[i]));
            if (row != null && isExpected(row, delete.version(), 1, i)) found.add(row);
        }
        return found;
    }

    /** Whether a row has the version that a column of the batch expects, if one is matched. */
    private boolean isExpected(Row row, Optional<Scalar> version, int column, int index) {
        return version.isEmpty()
                || Objects.equals(row.value(version.get()), batch.columns().get(column)[index]);
    }

    @Override
    public WriteResult link(Link link) {
        var links = contents.links(link.relation());
        long added = 0;
        for (var each : given(link.relation())) {
            checkEnds(link.relation(), each);
            if (links.add(each)) added++;
        }
        return WriteResult.of(added);
    }

    private void checkEnds(ToMany relation, Pair link) {
        if (contents.table(relation.owner()).find(link.owner()) == null) {
            throw StoreErrors.dangling(relation, relation.owner());
        }
        if (contents.table(relation.target()).find(link.target()) == null) {
            throw StoreErrors.dangling(relation, relation.target());
        }
    }

    @Override
    public WriteResult unlink(Unlink unlink) {
        var links = contents.links(unlink.relation());
        return WriteResult.of(
                given(unlink.relation()).stream().filter(links::remove).count());
    }

    private List<Pair> given(ToMany relation) {
        if (!relation.isOwner()) throw new IllegalArgumentException(relation + " does not own its links");
        var links = new ArrayList<Pair>();
        for (int i = 0; i < batch.rows(); i++) {
            links.add(new Pair(
                    Objects.requireNonNull(batch.columns().get(0)[i]),
                    Objects.requireNonNull(batch.columns().get(1)[i])));
        }
        return links;
    }

    @Override
    public WriteResult unlinkAll(UnlinkAll unlinkAll) {
        var links = contents.links(unlinkAll.relation());
        int before = links.size();
        var keys = Set.of(batch.columns().get(0));
        links.removeIf(link -> keys.contains(end(link, unlinkAll.end())));
        return WriteResult.of(before - links.size());
    }

    private static Object end(Pair link, LinkEnd end) {
        return switch (end) {
            case OWNER -> link.owner();
            case TARGET -> link.target();
        };
    }
}
