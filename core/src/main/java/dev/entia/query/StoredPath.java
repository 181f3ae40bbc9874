package dev.entia.query;

/**
 * A property that a row holds: a scalar, or a reference. The metamodel's fields and to-one methods are such paths:
 * {@code Book_.title}, {@code Book_.author()}.
 *
 * @param <R> the entity class
 */
public interface StoredPath<R> {

    PropertyPath path();

    /** A property named at run time. */
    static <R> StoredPath<R> of(Class<R> root, String name) {
        var parsed = PropertyPath.parse(root, name);
        return () -> parsed;
    }
}
