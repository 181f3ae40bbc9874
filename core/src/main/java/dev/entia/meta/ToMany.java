package dev.entia.meta;

import dev.entia.annotation.Cascade;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A property that is a collection of rows: the inverse of a to-one, or either side of a many-to-many. */
public final class ToMany implements Property {

    private final EntityMeta<?> owner;
    private final String name;
    private final int index;
    private final boolean isManyToMany;
    private final Set<Cascade> cascade;
    private @Nullable EntityMeta<?> target;
    private @Nullable Property mappedBy;
    private @Nullable ToMany inverse;
    private @Nullable LinkStorage links;

    ToMany(EntityMeta<?> owner, String name, int index, boolean isManyToMany, Set<Cascade> cascade) {
        this.owner = owner;
        this.name = name;
        this.index = index;
        this.isManyToMany = isManyToMany;
        this.cascade = Set.copyOf(cascade);
    }

    /** Called once, while metadata is built: entities refer to each other in circles. */
    void link(EntityMeta<?> target, @Nullable Property mappedBy, @Nullable LinkStorage links) {
        this.target = target;
        this.mappedBy = mappedBy;
        this.links = links;
    }

    /** Called at most once, while metadata is built. */
    void linkInverse(ToMany inverse) {
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

    @Override
    public boolean isStored() {
        return false;
    }

    @Override
    public String storageName() {
        return "";
    }

    public EntityMeta<?> target() {
        return Objects.requireNonNull(target);
    }

    /** Many-to-many, else one-to-many. */
    public boolean isManyToMany() {
        return isManyToMany;
    }

    /** Whether this side's changes are what is written: the owning side of a many-to-many. */
    public boolean isOwner() {
        return mappedBy == null;
    }

    /** One-to-many: the target's property that refers back. */
    public ToOne mappedByOne() {
        return (ToOne) Objects.requireNonNull(mappedBy);
    }

    /** Inverse side of a many-to-many: the target's property that owns the links. Owning side: itself. */
    public ToMany linkOwner() {
        return mappedBy == null ? this : (ToMany) mappedBy;
    }

    /** Many-to-many: the other side's collection, if it is declared. */
    public Optional<ToMany> inverse() {
        return isOwner() ? Optional.ofNullable(inverse) : Optional.of(linkOwner());
    }

    /** Many-to-many: where the links are kept, seen from this side; the same table from both. */
    public LinkStorage links() {
        return Objects.requireNonNull(links);
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
        return visitor.toMany(this);
    }

    @Override
    public String toString() {
        return qualifiedName();
    }
}
