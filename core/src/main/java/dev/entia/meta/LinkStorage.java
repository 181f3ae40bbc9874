package dev.entia.meta;

/**
 * Where a store without inline links keeps those of a many-to-many.
 *
 * @param name the name of the container of links
 * @param schema its schema, or empty
 * @param ownerName the name under which it keeps the key of this side
 * @param targetName the name under which it keeps the key of the other side
 */
public record LinkStorage(String name, String schema, String ownerName, String targetName) {

    /** The same links seen from the other side. */
    public LinkStorage reversed() {
        return new LinkStorage(name, schema, targetName, ownerName);
    }
}
