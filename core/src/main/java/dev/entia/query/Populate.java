package dev.entia.query;

/**
 * A relation to load along with {@code R}, and every relation on the way to it. The relation methods of the generated
 * metamodel are such paths: {@code Book_.author().publisher()}.
 *
 * @param <R> the entity class
 */
public interface Populate<R> {

    PropertyPath path();

    /** A relation named at run time by a dot-separated path, such as {@code "author.publisher"}. */
    static <R> Populate<R> of(Class<R> root, String path) {
        var parsed = PropertyPath.parse(root, path);
        return () -> parsed;
    }
}
