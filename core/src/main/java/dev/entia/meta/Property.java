package dev.entia.meta;

/**
 * A property of an entity. Immutable once the ORM has started, as is all metadata; equal only to itself.
 * {@link Visitor} tells the kinds apart.
 */
public sealed interface Property permits Scalar, ToOne, ToMany {

    /** The entity that declares it. */
    EntityMeta<?> owner();

    /** The field's name. */
    String name();

    /** Its place among the entity's properties, 0-based, in order of declaration. */
    int index();

    /** {@code Book.title}, as messages and plans have it. */
    default String qualifiedName() {
        return owner().name() + "." + name();
    }

    /** Whether the entity's own row holds it: scalars and owning to-ones. */
    boolean isStored();

    /** The name under which the entity's own row holds it: a column's or field's; empty if it does not. */
    String storageName();

    /** The scalar whose values stand for it in the store: itself, or the key of its target. */
    Scalar storedAs();

    <R> R accept(Visitor<R> visitor);

    /** One method a kind. */
    interface Visitor<R> {
        R scalar(Scalar property);

        R toOne(ToOne property);

        R toMany(ToMany property);
    }
}
