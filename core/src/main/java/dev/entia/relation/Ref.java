package dev.entia.relation;

import dev.entia.error.NotFoundException;
import dev.entia.error.NotLoadedException;
import dev.entia.error.ValidationException;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reference to one row: to an entity that is in memory, or to a key whose entity has not been loaded. What it points
 * at never changes; assign another {@code Ref} to point elsewhere. One of another entity manager, or from before a
 * {@code clear}, may be assigned: when that is written, or the relation loaded, the entity gets one of its own in its
 * place, unless the field is final. Reading an unloaded one never queries behind the caller's back and never yields
 * null: {@link #get} throws, {@link #load} asks the database. Not thread-safe, like the entity manager that it belongs
 * to.
 *
 * @param <T> the entity class
 */
public final class Ref<T> {

    /** An entity, or the {@link RefTarget} that may come to have one. */
    private Object target;

    private @Nullable RelationLoader loader;

    private Ref(Object target, @Nullable RelationLoader loader) {
        this.target = target;
        this.loader = loader;
    }

    /** A reference to an entity, new or loaded; null for null. */
    public static <T> @Nullable Ref<T> of(@Nullable T entity) {
        return entity == null ? null : new Ref<>(entity, null);
    }

    /** A reference to an entity, new or loaded, for a property that is never null. */
    public static <T> Ref<T> to(T entity) {
        return new Ref<>(Objects.requireNonNull(entity, "entity"), null);
    }

    /** A reference to the row with this key, without asking whether it exists. */
    public static <T> Ref<T> ofId(Class<T> type, Serializable id) {
        return new Ref<>(new KeyOnly(type, Objects.requireNonNull(id, "id")), null);
    }

    static <T> Ref<T> attached(RefTarget target, RelationLoader loader) {
        return new Ref<>(target, loader);
    }

    /**
     * The key of the row, known without loading it.
     *
     * @throws ValidationException if the row has none yet: its entity is new, or this reference has not been flushed
     */
    public Serializable id() {
        var key = target instanceof RefTarget row ? row.key() : null;
        if (key == null) {
            throw new ValidationException("The key of this Ref<" + typeName() + "> is not known before a flush. "
                    + "Call em.flush() first, or read the key from the entity: ref.get().");
        }
        return key;
    }

    /** Whether {@link #get} would return the entity. */
    public boolean isLoaded() {
        return entityOrNull() != null;
    }

    /**
     * The entity, which must be in memory.
     *
     * @throws NotLoadedException if it is not; the message names the populate path to add, or says that there is no such row
     */
    public T get() {
        var entity = entityOrNull();
        if (entity == null) throw notLoaded();
        return entity;
    }

    /** The entity if it is in memory. */
    public Optional<T> peek() {
        return Optional.ofNullable(entityOrNull());
    }

    /**
     * The entity, read from the database if need be, together with those of all references of the same property that
     * came from the same result: a loop over a list costs one statement.
     *
     * @throws NotFoundException if there is no such row
     * @throws NotLoadedException if the reference was made by {@link #ofId} and has not met an entity manager, or if its
     *     entity manager was cleared or closed
     */
    public T load() {
        if (!isLoaded()) {
            if (loader == null) throw notLoaded();
            loader.load(this);
        }
        var entity = entityOrNull();
        if (entity == null) throw new NotFoundException("There is no " + describe() + ": its row does not exist.");
        return entity;
    }

    /** Whether both point at the same row, or at the same entity; two nulls do. */
    public static boolean same(@Nullable Ref<?> left, @Nullable Ref<?> right) {
        if (left == right) return true;
        if (left == null || right == null) return false;
        var leftEntity = left.entityOrNull();
        var rightEntity = right.entityOrNull();
        if (leftEntity != null && rightEntity != null) return leftEntity == rightEntity;
        return left.target instanceof RefTarget a
                && right.target instanceof RefTarget b
                && a.type() == b.type()
                && a.key() != null
                && Objects.equals(a.key(), b.key());
    }

    /** The entity class and the key; never loads. */
    @Override
    public String toString() {
        return "Ref(" + describe() + ")";
    }

    Object target() {
        return target;
    }

    Class<?> type() {
        return target instanceof RefTarget row ? row.type() : target.getClass();
    }

    @SuppressWarnings("unchecked") // A target's class is that of its references.
    Ref<T> plain() {
        var entity = entityOrNull();
        return entity == null ? ofId((Class<T>) ((RefTarget) target).type(), id()) : to(entity);
    }

    @Nullable
    RelationLoader loader() {
        return loader;
    }

    void attach(RefTarget to, RelationLoader by) {
        this.target = to;
        this.loader = by;
    }

    /** Takes back {@link #attach}. */
    void detach(Object to, @Nullable RelationLoader by) {
        this.target = to;
        this.loader = by;
    }

    @SuppressWarnings("unchecked")
    private @Nullable T entityOrNull() {
        return (T) (target instanceof RefTarget row ? row.entity() : target);
    }

    private NotLoadedException notLoaded() {
        if (loader != null) return loader.notLoaded(this);
        return new NotLoadedException(describe() + " is not loaded. This reference was made by Ref.ofId and belongs to "
                + "no entity manager; call em.findOneOrFail(" + typeName() + ".class, id) instead.");
    }

    private String describe() {
        return target instanceof RefTarget row && row.key() != null
                ? typeName() + "#" + row.key()
                : "new " + typeName();
    }

    private String typeName() {
        return type().getSimpleName();
    }

    /** A key that no entity manager has seen. */
    private record KeyOnly(Class<?> type, Serializable key) implements RefTarget {
        @Override
        public @Nullable Object entity() {
            return null;
        }
    }
}
