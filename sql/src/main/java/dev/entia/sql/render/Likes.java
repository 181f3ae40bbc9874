package dev.entia.sql.render;

import dev.entia.sql.ast.Expression.Like;

/** How a text is matched with a pattern. */
@FunctionalInterface
public interface Likes {

    /** How a pattern is written. Patterns with equal answers share a text. */
    Form form(String pattern);

    /** One way to write a comparison with a pattern. */
    @FunctionalInterface
    interface Form {
        void render(SqlWriter writer, Like like);
    }
}
