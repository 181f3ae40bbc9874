package dev.entia.testkit.driver;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.type.Kind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of one entity by key, in order of insertion. */
final class Table {

    private final EntityMeta<?> entity;
    private final Map<Object, Row> rows;
    private long lastNumber;

    private Table(EntityMeta<?> entity, Map<Object, Row> rows, long lastNumber) {
        this.entity = entity;
        this.rows = rows;
        this.lastNumber = lastNumber;
    }

    static Table of(EntityMeta<?> entity) {
        return new Table(entity, new LinkedHashMap<>(), 0);
    }

    Table copy() {
        return new Table(entity, new LinkedHashMap<>(rows), lastNumber);
    }

    EntityMeta<?> entity() {
        return entity;
    }

    Collection<Row> rows() {
        return rows.values();
    }

    @Nullable
    Row find(Object key) {
        return rows.get(key);
    }

    /** The rows that have this value. */
    List<Row> having(Property property, Object value) {
        return rows.values().stream()
                .filter(row -> StoredValue.isSame(row.value(property), value))
                .toList();
    }

    /** The next number for an identity key. */
    Object nextKey() {
        lastNumber++;
        return entity.key().type().kind() == Kind.INT ? (Object) Math.toIntExact(lastNumber) : (Object) lastNumber;
    }

    /** Adds the row, or replaces the one with its key. */
    void put(Row row) {
        if (entity.key().isIdentity()) lastNumber = Math.max(lastNumber, ((Number) row.key()).longValue());
        rows.put(row.key(), row);
    }

    void remove(Row row) {
        rows.remove(row.key());
    }
}
