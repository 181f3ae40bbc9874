package dev.entia.query;

/**
 * The path to a scalar property whose values have an order. Where the stored form has another one – durations, enums
 * stored by name – comparing by it is refused when the condition is used.
 *
 * @param <R> the root entity class
 * @param <T> the property's type, boxed
 */
public sealed class ComparablePath<R, T> extends ValuePath<R, T> permits TextPath {

    public ComparablePath(PropertyPath path) {
        super(path);
    }

    /** A property named at run time by a dot-separated path. Its values are checked when a condition is used. */
    public static <R> ComparablePath<R, Object> of(Class<R> root, String path) {
        return new ComparablePath<>(PropertyPath.parse(root, path));
    }

    public final Condition<R> gt(T value) {
        return compare(Comparison.GREATER, value);
    }

    public final Condition<R> gte(T value) {
        return compare(Comparison.GREATER_OR_EQUAL, value);
    }

    public final Condition<R> lt(T value) {
        return compare(Comparison.LESS, value);
    }

    public final Condition<R> lte(T value) {
        return compare(Comparison.LESS_OR_EQUAL, value);
    }

    /** From the first to the last, both included. */
    public final Condition<R> between(T first, T last) {
        return gte(first).and(lte(last));
    }
}
