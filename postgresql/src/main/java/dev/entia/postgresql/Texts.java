package dev.entia.postgresql;

import dev.entia.sql.ast.ColumnType;

/** Texts, which PostgreSQL keeps with every character but NUL. */
final class Texts {

    private Texts() {}

    /** The text, if the database takes it. */
    static String checked(ColumnType type, String text) {
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (codePoint == 0) throw PostgreSqlErrors.nulInText(type);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                throw PostgreSqlErrors.brokenText(type);
        }
        return text;
    }
}
