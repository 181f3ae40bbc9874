package dev.entia.relation;

import dev.entia.error.NotLoadedException;

/**
 * The way from a {@link Ref} or {@link Many} back to the entity manager that made it; shared by all siblings of one
 * result, which it loads together.
 */
public interface RelationLoader {

    /** Loads the reference and its siblings. A target that does not exist stays unloaded. */
    void load(Ref<?> ref);

    /** Loads the collection and its siblings. */
    void load(Many<?> many);

    /** The error for reading an unloaded reference; names the owner, the property and the populate path to add, if any would help. */
    NotLoadedException notLoaded(Ref<?> ref);

    /** The error for reading an unloaded collection; names the owner, the property and the populate path to add. */
    NotLoadedException notLoaded(Many<?> many);
}
