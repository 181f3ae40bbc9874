package dev.entia.access;

import static java.lang.invoke.MethodType.methodType;

import dev.entia.access.AccessProperty.Role;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** One property of {@link ReflectiveAccess}: a field and what is to be known of it. */
final class FieldAccess {

    private final Field field;
    private final AccessProperty property;
    private final String qualifiedName;
    private final boolean isFinal;

    private FieldAccess(Field field, AccessProperty property) {
        this.field = field;
        this.property = property;
        this.qualifiedName = AccessErrors.name(field.getDeclaringClass()) + "." + field.getName();
        this.isFinal = Modifier.isFinal(field.getModifiers());
    }

    static FieldAccess of(Field field, AccessProperty property) {
        field.setAccessible(true);
        return new FieldAccess(field, property);
    }

    /** Whether it belongs to an entity's state as rows and snapshots have it. */
    boolean isState() {
        return property.role() != Role.UNSTORED;
    }

    /** Whether it belongs to that state and can change. */
    boolean isVariable() {
        return isState() && !isFinal;
    }

    @Nullable
    Object read(RowReader row, int slot, int index, RefReader refs) {
        var value = property.role() == Role.TO_ONE
                ? refs.read(index, row, slot)
                : new StoredProperty<>(qualifiedName, property.type()).read(row, slot);
        if (value == null && !property.isNullable()) throw row.unexpectedNull(slot);
        return value;
    }

    @Nullable
    Object get(Object entity) {
        try {
            return field.get(entity);
        } catch (IllegalAccessException e) {
            throw new AssertionError("the field was made accessible", e);
        }
    }

    void set(Object entity, @Nullable Object value) {
        if (isFinal) throw AccessErrors.isFinal(qualifiedName);
        if (value == null && field.getType().isPrimitive()) {
            throw AccessErrors.nullForPrimitive(qualifiedName, field.getType().getName());
        }
        try {
            field.set(entity, value);
        } catch (IllegalArgumentException e) {
            throw AccessErrors.wrongClass(qualifiedName, field.getType(), value);
        } catch (IllegalAccessException e) {
            throw new AssertionError("the field was made accessible", e);
        }
    }

    @Nullable
    Object copyOf(Object entity) {
        return property.copy(get(entity));
    }

    void setCopy(Object entity, @Nullable Object value) {
        set(entity, property.copy(value));
    }

    /** Whether the entity's value is the same as this one. */
    boolean holds(Object entity, @Nullable Object value) {
        return property.same(get(entity), value);
    }

    /**
     * As {@link #holds}, for many entities: takes one and known values by property index, and returns the bit of this
     * property's index if the entity has another value.
     */
    MethodHandle difference(int index) {
        var compared = field.getType().isPrimitive() ? field.getType() : Object.class;
        try {
            var getter = MethodHandles.lookup().unreflectGetter(field).asType(methodType(compared, Object.class));
            var difference = new PropertyDifference(property, index).handle(compared);
            return MethodHandles.filterArguments(difference, 0, getter);
        } catch (IllegalAccessException e) {
            throw new AssertionError("the field was made accessible", e);
        }
    }
}
