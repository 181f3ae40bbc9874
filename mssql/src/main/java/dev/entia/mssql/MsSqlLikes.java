package dev.entia.mssql;

import dev.entia.sql.ast.Expression.Like;
import dev.entia.sql.render.SqlWriter;

/**
 * Patterns on SQL Server, where a bracket begins a set of characters: it is escaped. Where case differs, the column's
 * collation decides, which is a binary one in tables that Entia has created; where it does not, accents still do.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/like-transact-sql">SQL Server: LIKE</a>
 */
final class MsSqlLikes {

    private MsSqlLikes() {}

    static void render(SqlWriter writer, Like like) {
        var pattern = like.pattern();
        writer.expression(like.text());
        switch (like.letterCase()) {
            case DIFFERS -> writer.sql(" like ");
            default -> writer.sql(" collate Latin1_General_100_CI_AS_SC like ");
        }
        writer.value(pattern, pattern.type(), value -> escaped((String) value)).sql(" escape '\\'");
    }

    /** A backslash at the end means itself; SQL Server would find nothing. */
    static String escaped(String pattern) {
        var text = new StringBuilder(pattern.length() + 8);
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            if (sign == '[') text.append('\\');
            text.append(sign);
            if (sign != '\\') continue;
            text.append(i + 1 < pattern.length() ? pattern.charAt(++i) : '\\');
        }
        return text.toString();
    }
}
