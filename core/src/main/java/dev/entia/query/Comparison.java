package dev.entia.query;

/** How a property is compared with a value. */
public enum Comparison {
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    /** Matches a pattern: {@code %} any text, {@code _} any character, backslash escapes; upper and lower case differ. */
    LIKE,
    /** As {@link #LIKE}, upper and lower case being the same. */
    LIKE_IGNORING_CASE
}
