package dev.entia.testkit.driver;

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
import dev.entia.meta.ToMany;
import java.util.ArrayList;
import java.util.List;

/** What {@link WriteBatch} promises a driver about its columns. Whoever breaks it has a bug, not a bad row. */
final class BatchRules implements WriteShape.Visitor<List<Property>> {

    private BatchRules() {}

    static void check(WriteBatch batch) {
        var due = batch.shape().accept(new BatchRules());
        if (batch.rows() < 1) throw broken(batch, "has no rows");
        if (batch.columns().size() != due.size()) {
            throw broken(batch, "has " + batch.columns().size() + " columns, not " + due.size());
        }
        for (int i = 0; i < due.size(); i++) {
            var column = batch.columns().get(i);
            if (column.length != batch.rows()) {
                throw broken(batch, "has " + batch.rows() + " rows, but " + column.length + " in column " + i);
            }
            for (var value : column) {
                if (value != null) StoredValue.checked(value, StoredValue.kindOf(due.get(i)), due.get(i));
            }
        }
    }

    private static IllegalArgumentException broken(WriteBatch batch, String how) {
        return new IllegalArgumentException("The batch \"" + ShapeText.of(batch) + "\" " + how + ".");
    }

    @Override
    public List<Property> insert(Insert insert) {
        return insert.properties();
    }

    @Override
    public List<Property> upsert(Upsert upsert) {
        return upsert.properties();
    }

    @Override
    public List<Property> update(Update update) {
        var columns = new ArrayList<>(update.properties());
        columns.add(update.entity().key());
        update.version().ifPresent(columns::add);
        return columns;
    }

    @Override
    public List<Property> delete(Delete delete) {
        var columns = new ArrayList<Property>(List.of(delete.entity().key()));
        delete.version().ifPresent(columns::add);
        return columns;
    }

    @Override
    public List<Property> link(Link link) {
        return ends(link.relation());
    }

    @Override
    public List<Property> unlink(Unlink unlink) {
        return ends(unlink.relation());
    }

    @Override
    public List<Property> unlinkAll(UnlinkAll unlinkAll) {
        var relation = unlinkAll.relation();
        return switch (unlinkAll.end()) {
            case OWNER -> List.of(relation.owner().key());
            case TARGET -> List.of(relation.target().key());
        };
    }

    private static List<Property> ends(ToMany relation) {
        return List.of(relation.owner().key(), relation.target().key());
    }
}
