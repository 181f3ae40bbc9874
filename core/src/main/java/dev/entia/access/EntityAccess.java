package dev.entia.access;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes, reads, writes and compares the instances of one entity class. Properties are addressed by their index, the
 * order of declaration. Generated at compile time as {@code Book_Access}, else reflective; both keep this contract.
 * Thread-safe; the entities are not.
 *
 * @param <E> the entity class
 */
public interface EntityAccess<E> {

    Class<E> type();

    /**
     * An instance for a row, to be given its state by {@link #restore}. Which constructor runs is declared, see
     * {@link dev.entia.annotation.Creator}; a creator takes its arguments from the snapshot.
     *
     * @throws dev.entia.error.OrmException if that constructor throws an exception
     */
    E instantiate(Snapshot snapshot);

    /** The value of any property: boxed, a {@code Ref} or a {@code Many}. */
    @Nullable
    Object get(E entity, int property);

    /**
     * Sets any property.
     *
     * @throws dev.entia.error.ValidationException if the field is final, or primitive and the value null
     */
    void set(E entity, int property, @Nullable Object value);

    /**
     * The state that a row holds.
     *
     * @param slots by property index: the slot of its value; -1 for what the row does not have, such as to-many
     *     properties: their value is null
     * @throws dev.entia.error.OrmException if the row has NULL where the property requires a value, or a value that does
     *     not fit the property's type; the message names the property
     */
    Snapshot read(RowReader row, int[] slots, RefReader refs);

    /** The present state of an entity; mutable values are copied. */
    Snapshot capture(E entity);

    /** Writes all scalar and to-one properties that are not final; mutable values are copied. */
    void restore(E entity, Snapshot snapshot);

    /**
     * Writes those scalar and to-one properties whose present value is still that of {@code before}; the others stay, and
     * so do final ones.
     */
    void merge(E entity, Snapshot before, Snapshot fresh);

    /** Whether {@link #changes} would find anything. Allocates nothing. */
    boolean isDirty(E entity, Snapshot snapshot);

    /**
     * Sets the bit of every scalar and to-one property whose present value is not the snapshot's. A final property never
     * changes: what it holds was decided when the instance was made.
     */
    void changes(E entity, Snapshot snapshot, BitSet into);
}
