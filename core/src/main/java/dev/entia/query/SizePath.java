package dev.entia.query;

/**
 * The number of members of a to-many relation, and the conditions that can be put on it.
 *
 * @param <R> the root entity class
 */
public final class SizePath<R> {

    private final PropertyPath path;

    SizePath(PropertyPath path) {
        this.path = path;
    }

    public Condition<R> eq(long size) {
        return new Condition.Size<>(path, Comparison.EQUAL, size);
    }

    public Condition<R> ne(long size) {
        return new Condition.Size<>(path, Comparison.NOT_EQUAL, size);
    }

    public Condition<R> gt(long size) {
        return new Condition.Size<>(path, Comparison.GREATER, size);
    }

    public Condition<R> gte(long size) {
        return new Condition.Size<>(path, Comparison.GREATER_OR_EQUAL, size);
    }

    public Condition<R> lt(long size) {
        return new Condition.Size<>(path, Comparison.LESS, size);
    }

    public Condition<R> lte(long size) {
        return new Condition.Size<>(path, Comparison.LESS_OR_EQUAL, size);
    }
}
