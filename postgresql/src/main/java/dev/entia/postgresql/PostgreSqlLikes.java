package dev.entia.postgresql;

import dev.entia.sql.ast.Expression.LetterCase;
import dev.entia.sql.ast.Expression.Like;
import dev.entia.sql.render.SqlWriter;

/**
 * Patterns on PostgreSQL. Where case does not differ, which letters are the same is up to the collation of the column, or
 * of the database.
 */
final class PostgreSqlLikes {

    private PostgreSqlLikes() {}

    static void render(SqlWriter writer, Like like) {
        var pattern = like.pattern();
        writer.expression(like.text())
                .sql(like.letterCase() == LetterCase.DIFFERS ? " like " : " ilike ")
                .value(pattern, pattern.type(), value -> ended((String) value));
    }

    /** PostgreSQL refuses a pattern that ends in the middle of an escape: such a backslash means itself. */
    private static String ended(String pattern) {
        int first = pattern.length();
        while (first > 0 && pattern.charAt(first - 1) == '\\') first--;
        return (pattern.length() - first) % 2 == 0 ? pattern : pattern + "\\";
    }
}
