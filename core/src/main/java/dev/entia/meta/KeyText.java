package dev.entia.meta;

import dev.entia.access.EntityAccess;
import dev.entia.annotation.SerializedPrimaryKey;
import dev.entia.type.ValueTypes;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The field that repeats an entity's key as text ({@link SerializedPrimaryKey}). It is no property: neither rows nor
 * snapshots have it, and in paths its name means the key.
 *
 * @param owner the entity that declares it
 * @param name the field's name
 * @param index its index for {@link EntityMeta#access()}, which comes after those of all properties
 */
public record KeyText(EntityMeta<?> owner, String name, int index) {

    /** {@code Book.id}, as messages have it. */
    public String qualifiedName() {
        return owner.name() + "." + name;
    }

    /** What the field of an entity says. */
    public @Nullable String get(Object entity) {
        return (String) access().get(entity, index);
    }

    /** What it has to say of an entity with that key. */
    public String of(Serializable key) {
        return ValueTypes.toText(owner.key().type(), key);
    }

    /**
     * The key that a text means.
     *
     * @throws dev.entia.error.ValidationException if it means none
     */
    public Serializable key(String text) {
        return (Serializable) ValueTypes.fromText(owner.key().type(), text);
    }

    /** Makes the field of an entity say its key. */
    public void fill(Object entity, Serializable key) {
        access().set(entity, index, of(key));
    }

    @SuppressWarnings("unchecked") // It is given entities of its owner only.
    private EntityAccess<Object> access() {
        return (EntityAccess<Object>) owner.access();
    }
}
