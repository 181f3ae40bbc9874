package dev.entia.meta;

import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.ValueGenerator;
import dev.entia.model.Mapping;
import dev.entia.type.ValueType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A property that is one stored value. */
public final class Scalar implements Property {

    private final EntityMeta<?> owner;
    private final String name;
    private final int index;
    private final String storageName;
    private final ValueType<Object> type;
    private final boolean isNullable;
    private final boolean isPrimitive;
    private final boolean isFinal;
    private final boolean isVersion;
    private final Mapping.Column facets;
    private final @Nullable KeyGeneration keyGeneration;
    private final @Nullable ValueGenerator<?> onCreate;
    private final @Nullable ValueGenerator<?> onUpdate;

    Scalar(
            EntityMeta<?> owner,
            String name,
            int index,
            String storageName,
            ValueType<Object> type,
            boolean isNullable,
            boolean isPrimitive,
            boolean isFinal,
            boolean isVersion,
            Mapping.Column facets,
            @Nullable KeyGeneration keyGeneration,
            @Nullable ValueGenerator<?> onCreate,
            @Nullable ValueGenerator<?> onUpdate) {
        this.owner = owner;
        this.name = name;
        this.index = index;
        this.storageName = storageName;
        this.type = type;
        this.isNullable = isNullable;
        this.isPrimitive = isPrimitive;
        this.isFinal = isFinal;
        this.isVersion = isVersion;
        this.facets = facets;
        this.keyGeneration = keyGeneration;
        this.onCreate = onCreate;
        this.onUpdate = onUpdate;
    }

    @Override
    public EntityMeta<?> owner() {
        return owner;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public boolean isStored() {
        return true;
    }

    @Override
    public String storageName() {
        return storageName;
    }

    /** How its values are stored. */
    public ValueType<Object> type() {
        return type;
    }

    public boolean isNullable() {
        return isNullable;
    }

    /** Whether its field is of a primitive type: it always has a value. */
    public boolean isPrimitive() {
        return isPrimitive;
    }

    /** Whether its field is final: it keeps the value that its instance was made with. */
    public boolean isFinal() {
        return isFinal;
    }

    /** Whether it tells that a row was changed. */
    public boolean isVersion() {
        return isVersion;
    }

    /** What else was declared of its column. */
    public Mapping.Column facets() {
        return facets;
    }

    public boolean isKey() {
        return keyGeneration != null;
    }

    /** How the key is made, never {@link KeyGeneration#AUTO}; empty if this is not the key. */
    public Optional<KeyGeneration> keyGeneration() {
        return Optional.ofNullable(keyGeneration);
    }

    /** Whether the database numbers the rows by this property. */
    public boolean isIdentity() {
        return keyGeneration == KeyGeneration.IDENTITY;
    }

    /** Fills the property of a new entity if it is null. */
    public Optional<ValueGenerator<?>> onCreate() {
        return Optional.ofNullable(onCreate);
    }

    /** Renews the property of a changed entity. */
    public Optional<ValueGenerator<?>> onUpdate() {
        return Optional.ofNullable(onUpdate);
    }

    @Override
    public Scalar storedAs() {
        return this;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.scalar(this);
    }

    @Override
    public String toString() {
        return qualifiedName();
    }
}
