package dev.entia.mysql;

import dev.entia.sql.ast.Expression.LetterCase;
import dev.entia.sql.ast.Expression.Like;
import dev.entia.sql.render.SqlWriter;

/**
 * Patterns on MySQL. They escape with a bar: what a backslash means depends on a mode of the session. Where case does not
 * differ, both sides are put in lower case, so that accents still do.
 */
final class MySqlLikes {

    private static final char ESCAPE = '|';

    private MySqlLikes() {}

    static void render(SqlWriter writer, Like like) {
        var pattern = like.pattern();
        if (like.letterCase() == LetterCase.DIFFERS) {
            writer.expression(like.text())
                    .sql(" like ")
                    .value(pattern, pattern.type(), value -> escaped((String) value));
        } else {
            writer.sql("lower(")
                    .expression(like.text())
                    .sql(") like lower(")
                    .value(pattern, pattern.type(), value -> escaped((String) value))
                    .sql(")");
        }
        writer.sql(" escape '|'");
    }

    /** The same pattern with the other escape. A backslash at the end means itself. */
    private static String escaped(String pattern) {
        var text = new StringBuilder(pattern.length() + 8);
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            boolean isEscaped = sign == '\\' && i + 1 < pattern.length();
            if (isEscaped) sign = pattern.charAt(++i);
            boolean isWild = sign == '%' || sign == '_';
            if (sign == ESCAPE || (isWild && isEscaped)) text.append(ESCAPE);
            text.append(sign);
        }
        return text.toString();
    }
}
