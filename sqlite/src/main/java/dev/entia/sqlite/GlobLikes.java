package dev.entia.sqlite;

import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.ast.Expression.LetterCase;
import dev.entia.sql.ast.Expression.Like;
import dev.entia.sql.render.Likes;
import dev.entia.sql.render.SqlWriter;

/**
 * Patterns on SQLite, whose {@code like} takes a for A: where case differs, the pattern becomes one for {@code glob}. Where
 * it does not, only the letters A to Z are the same in both cases.
 */
final class GlobLikes implements Likes {

    @Override
    public void render(SqlWriter writer, Like like) {
        var type = like.pattern().type();
        writer.expression(like.text());
        if (like.letterCase() == LetterCase.DIFFERS) {
            writer.sql(" glob ").value(like.pattern(), type, pattern -> glob(type, (String) pattern));
        } else {
            writer.sql(" like ").value(like.pattern(), type, pattern -> escaped(type, (String) pattern));
            writer.sql(" escape '\\'");
        }
    }

    /** {@code 10\%_*} becomes {@code 10%?[*]}. */
    static String glob(ColumnType type, String pattern) {
        checkNul(type, pattern);
        var glob = new StringBuilder(pattern.length() + 8);
        for (int i = 0; i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            if (character == '\\' && i + 1 < pattern.length()) literal(glob, pattern.charAt(++i));
            else if (character == '%') glob.append('*');
            else if (character == '_') glob.append('?');
            else literal(glob, character);
        }
        return glob.toString();
    }

    /** SQLite finds nothing with a pattern that ends in the middle of an escape: such a backslash means itself. */
    private static String escaped(ColumnType type, String pattern) {
        checkNul(type, pattern);
        int backslashes = 0;
        while (backslashes < pattern.length() && pattern.charAt(pattern.length() - 1 - backslashes) == '\\')
            backslashes++;
        return backslashes % 2 == 0 ? pattern : pattern + "\\";
    }

    private static void literal(StringBuilder glob, char character) {
        if (character == '*' || character == '?' || character == '[')
            glob.append('[').append(character).append(']');
        else glob.append(character);
    }

    private static void checkNul(ColumnType type, String pattern) {
        if (pattern.indexOf('\0') >= 0) throw SqliteErrors.nulInPattern(type);
    }
}
