package dev.entia.query;

/**
 * A property to sort by. Immutable. Through a to-many relation the least member counts ascending, the greatest
 * descending.
 *
 * @param <R> the entity class
 * @param nulls where NULLs go; {@link Nulls#DEFAULT}: where the database puts them
 */
public record Order<R>(PropertyPath path, Direction direction, Nulls nulls) {

    /** A property named at run time by a dot-separated path. */
    public static <R> Order<R> of(Class<R> root, String path, Direction direction) {
        return new Order<>(PropertyPath.parse(root, path), direction, Nulls.DEFAULT);
    }

    /** NULLs before everything else. */
    public Order<R> nullsFirst() {
        return new Order<>(path, direction, Nulls.FIRST);
    }

    /** NULLs after everything else. */
    public Order<R> nullsLast() {
        return new Order<>(path, direction, Nulls.LAST);
    }

    public enum Direction {
        ASCENDING,
        DESCENDING
    }

    public enum Nulls {
        DEFAULT,
        FIRST,
        LAST
    }
}
