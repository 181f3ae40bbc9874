package dev.entia.access;

import dev.entia.model.Instantiation;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Access to an entity for which none was generated: by reflection, and, once many entities were compared with their snapshots,
 * by method handles.
 *
 * @param <E> the entity class
 */
public final class ReflectiveAccess<E> implements EntityAccess<E> {

    private final Class<E> type;
    private final FieldAccess[] properties;
    private final StateComparison comparison;
    private final Instantiator<E> instantiator;

    private ReflectiveAccess(Class<E> type, FieldAccess[] properties, Instantiator<E> instantiator) {
        this.type = type;
        this.properties = properties;
        this.comparison = PatientComparison.of(properties);
        this.instantiator = instantiator;
    }

    /**
     * Access to a class.
     *
     * @param properties in order of declaration
     * @throws dev.entia.error.OrmException if the class's package is closed to reflection
     */
    public static <E> ReflectiveAccess<E> of(
            Class<E> type, Instantiation instantiation, List<AccessProperty> properties) {
        try {
            var fields = properties.stream()
                    .map(property -> FieldAccess.of(field(type, property.name()), property))
                    .toArray(FieldAccess[]::new);
            return new ReflectiveAccess<>(type, fields, Instantiator.of(type, instantiation, properties));
        } catch (InaccessibleObjectException e) {
            throw AccessErrors.notOpened(type, e);
        }
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw AccessErrors.missing(type, "field \"" + name + "\"");
        }
    }

    @Override
    public Class<E> type() {
        return type;
    }

    @Override
    public E instantiate(Snapshot snapshot) {
        return instantiator.instance(snapshot);
    }

    @Override
    public @Nullable Object get(E entity, int property) {
        return properties[property].get(entity);
    }

    @Override
    public void set(E entity, int property, @Nullable Object value) {
        properties[property].set(entity, value);
    }

    @Override
    public Snapshot read(RowReader row, int[] slots, RefReader refs) {
        var values = new @Nullable Object[properties.length];
        for (int i = 0; i < values.length; i++) {
            if (properties[i].isState() && slots[i] >= 0) values[i] = properties[i].read(row, slots[i], i, refs);
        }
        return new ArraySnapshot(values);
    }

    @Override
    public Snapshot capture(E entity) {
        var values = new @Nullable Object[properties.length];
        for (int i = 0; i < values.length; i++) {
            if (properties[i].isState()) values[i] = properties[i].copyOf(entity);
        }
        return new ArraySnapshot(values);
    }

    @Override
    public void restore(E entity, Snapshot snapshot) {
        for (int i = 0; i < properties.length; i++) {
            if (properties[i].isVariable()) properties[i].setCopy(entity, snapshot.value(i));
        }
    }

    @Override
    public void merge(E entity, Snapshot before, Snapshot fresh) {
        for (int i = 0; i < properties.length; i++) {
            if (properties[i].isVariable() && properties[i].holds(entity, before.value(i))) {
                properties[i].setCopy(entity, fresh.value(i));
            }
        }
    }

    @Override
    public boolean isDirty(E entity, Snapshot snapshot) {
        return comparison.differs(entity, values(snapshot));
    }

    @Override
    public void changes(E entity, Snapshot snapshot, BitSet into) {
        comparison.differences(entity, values(snapshot), into);
    }

    private static @Nullable Object[] values(Snapshot snapshot) {
        return ((ArraySnapshot) snapshot).values();
    }
}
