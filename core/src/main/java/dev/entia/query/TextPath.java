package dev.entia.query;

/**
 * The path to a text property.
 *
 * @param <R> the root entity class
 */
public final class TextPath<R> extends ComparablePath<R, String> {

    public TextPath(PropertyPath path) {
        super(path);
    }

    /** A text property named at run time by a dot-separated path. */
    public static <R> TextPath<R> ofText(Class<R> root, String path) {
        return new TextPath<>(PropertyPath.parse(root, path));
    }

    /** Matches a pattern: {@code %} any text, {@code _} any character, backslash escapes; case matters. */
    public Condition<R> like(String pattern) {
        return compare(Comparison.LIKE, pattern);
    }

    /** As {@link #like}, whatever the case. */
    public Condition<R> ilike(String pattern) {
        return compare(Comparison.LIKE_IGNORING_CASE, pattern);
    }

    /** Begins with this very text; {@code %} and {@code _} stand for themselves. */
    public Condition<R> startsWith(String text) {
        return like(escaped(text) + "%");
    }

    /** Ends with this very text; {@code %} and {@code _} stand for themselves. */
    public Condition<R> endsWith(String text) {
        return like("%" + escaped(text));
    }

    /** Contains this very text; {@code %} and {@code _} stand for themselves. */
    public Condition<R> contains(String text) {
        return like("%" + escaped(text) + "%");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
