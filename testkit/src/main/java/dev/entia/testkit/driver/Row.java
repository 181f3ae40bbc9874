package dev.entia.testkit.driver;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stored row. Never changes: an update makes another one. */
final class Row {

    private final EntityMeta<?> entity;
    private final @Nullable Object[] values;

    private Row(EntityMeta<?> entity, @Nullable Object[] values) {
        this.entity = entity;
        this.values = values;
    }

    /** A row with no value at all. */
    static Row blank(EntityMeta<?> entity) {
        return new Row(entity, new Object[entity.properties().size()]);
    }

    Row with(Property property, @Nullable Object value) {
        var changed = values.clone();
        changed[property.index()] = StoredValue.copy(value);
        return new Row(entity, changed);
    }

    EntityMeta<?> entity() {
        return entity;
    }

    @Nullable
    Object value(Property property) {
        return values[property.index()];
    }

    Object key() {
        return Objects.requireNonNull(value(entity.key()));
    }
}
