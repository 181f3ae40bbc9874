package dev.entia.meta;

import dev.entia.annotation.Cascade;
import dev.entia.annotation.ReferentialAction;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A property that refers to one row: the owning side holds the target's key, the inverse side of a one-to-one does not. */
public final class ToOne implements Property {

    private final EntityMeta<?> owner;
    private final String name;
    private final int index;
    private final String storageName;
    private final boolean isOneToOne;
    private final boolean isNullable;
    private final boolean isFinal;
    private final ReferentialAction onDelete;
    private final ReferentialAction onUpdate;
    private final Set<Cascade> cascade;
    private @Nullable EntityMeta<?> target;
    private @Nullable ToOne mappedBy;
    private @Nullable Property inverse;

    ToOne(
            EntityMeta<?> owner,
            String name,
            int index,
            String storageName,
            boolean isOneToOne,
            boolean isNullable,
            boolean isFinal,
            ReferentialAction onDelete,
            ReferentialAction onUpdate,
            Set<Cascade> cascade) {
        this.owner = owner;
        this.name = name;
        this.index = index;
        this.storageName = storageName;
        this.isOneToOne = isOneToOne;
        this.isNullable = isNullable;
        this.isFinal = isFinal;
        this.onDelete = onDelete;
        this.onUpdate = onUpdate;
        this.cascade = Set.copyOf(cascade);
    }

    /** Called once, while metadata is built: entities refer to each other in circles. */
    void link(EntityMeta<?> target, @Nullable ToOne mappedBy) {
        this.target = target;
        this.mappedBy = mappedBy;
    }

    /** Called at most once, while metadata is built. */
    void linkInverse(Property inverse) {
        this.inverse = inverse;
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

    public EntityMeta<?> target() {
        return Objects.requireNonNull(target);
    }

    /** Whether this side holds the target's key. */
    public boolean isOwner() {
        return mappedBy == null;
    }

    /** On the inverse side of a one-to-one: the owning property of the target. */
    public Optional<ToOne> mappedBy() {
        return Optional.ofNullable(mappedBy);
    }

    /** On the owning side: the target's property that is mapped by this one, a {@link ToMany} or {@link ToOne}. */
    public Optional<Property> inverse() {
        return Optional.ofNullable(inverse);
    }

    @Override
    public boolean isStored() {
        return isOwner();
    }

    /** On the owning side: the name under which the row holds the target's key; empty on the inverse side. */
    @Override
    public String storageName() {
        return storageName;
    }

    /** Whether its field is final: it keeps the reference that its instance was made with. */
    public boolean isFinal() {
        return isFinal;
    }

    public boolean isOneToOne() {
        return isOneToOne;
    }

    /** Whether it may be empty; always so on the inverse side, as no store can refuse a row that nothing refers to. */
    public boolean isNullable() {
        return isNullable;
    }

    /** Never {@link ReferentialAction#DEFAULT}. */
    public ReferentialAction onDelete() {
        return onDelete;
    }

    /** Never {@link ReferentialAction#DEFAULT}. */
    public ReferentialAction onUpdate() {
        return onUpdate;
    }

    public boolean cascades(Cascade what) {
        return cascade.contains(what);
    }

    @Override
    public Scalar storedAs() {
        return target().key();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.toOne(this);
    }

    @Override
    public String toString() {
        return qualifiedName();
    }
}
