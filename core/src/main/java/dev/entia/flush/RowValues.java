package dev.entia.flush;

import dev.entia.context.Entry;
import dev.entia.context.PersistenceContext;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.precision.StoredPrecision;
import dev.entia.relation.Ref;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The stored values of entities, as columns. */
final class RowValues {

    private final PersistenceContext context;
    private final StoredPrecision precision;

    RowValues(PersistenceContext context, StoredPrecision precision) {
        this.context = context;
        this.precision = precision;
    }

    /** @param empty references that are left empty */
    List<@Nullable Object[]> columns(List<Entry> rows, List<Property> properties, Set<ToOne> empty) {
        List<@Nullable Object[]> columns = new ArrayList<>(properties.size() + 1);
        for (var property : properties) {
            var column = new @Nullable Object[rows.size()];
            if (!(property instanceof ToOne toOne && empty.contains(toOne))) fill(column, rows, property);
            columns.add(column);
        }
        return columns;
    }

    private void fill(@Nullable Object[] column, List<Entry> rows, Property property) {
        var stored = stored(property);
        for (int i = 0; i < column.length; i++) {
            var row = rows.get(i);
            var value = row.meta().access().get(row.requiredEntity(), property.index());
            if (value != null) column[i] = stored.apply(value);
        }
    }

    /** What is stored for a value of the property: decided once a column, not once a value. */
    private UnaryOperator<Object> stored(Property property) {
        return property.accept(new Property.Visitor<>() {
            @Override
            public UnaryOperator<Object> scalar(Scalar scalar) {
                var type = scalar.type();
                // The other fields hold already what the store keeps.
                return scalar.isFinal()
                        ? value -> type.toStored(precision.kept(scalar, value))
                        : value -> type.toStored(value);
            }

            @Override
            public UnaryOperator<Object> toOne(ToOne toOne) {
                var type = toOne.target().key().type();
                return value -> type.toStored(keyOf(toOne, (Ref<?>) value));
            }

            @Override
            public UnaryOperator<Object> toMany(ToMany toMany) {
                throw new IllegalArgumentException(toMany + " is not stored");
            }
        });
    }

    /** The key of a reference's target: known by now, since targets are written first, or are the row itself and have a key. */
    private Serializable keyOf(ToOne toOne, Ref<?> ref) {
        if (!ref.isLoaded()) return PersistenceContext.keyOf(toOne.target(), ref);
        var entry = Objects.requireNonNull(context.entryOf(ref.get()), toOne::qualifiedName);
        var key = entry.key() != null ? entry.key() : entry.meta().keyOf(entry.requiredEntity());
        return Objects.requireNonNull(key, toOne::qualifiedName);
    }
}
