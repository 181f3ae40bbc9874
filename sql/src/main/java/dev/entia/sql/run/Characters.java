package dev.entia.sql.run;

import dev.entia.sql.ast.ColumnType;

/** The characters of texts. A text of Java may hold half a surrogate pair, which UTF-8 has no bytes for. */
public final class Characters {

    private Characters() {}

    /**
     * The text, if it consists of characters. Databases would refuse another one, or JDBC drivers send question marks.
     *
     * @throws dev.entia.error.ValidationException if it contains half a surrogate pair
     */
    public static String checked(ColumnType type, String text) {
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                throw RunErrors.brokenText(type);
            }
        }
        return text;
    }
}
