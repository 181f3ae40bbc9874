package dev.entia.sql.render;

import dev.entia.sql.ast.Expression.Like;

/** How a text is matched with a pattern. */
@FunctionalInterface
public interface Likes {

    void render(SqlWriter writer, Like like);
}
