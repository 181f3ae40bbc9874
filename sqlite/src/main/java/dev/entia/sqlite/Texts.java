package dev.entia.sqlite;

import dev.entia.sql.ast.ColumnType;

/** Texts, which SQLite keeps in UTF-8; all characters survive, NUL included. */
final class Texts {

    private Texts() {}

    /** The text, if it is one. */
    static String checked(ColumnType type, String text) {
        if (isBroken(text)) throw SqliteErrors.brokenText(type);
        return text;
    }

    private static boolean isBroken(String text) {
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) return true;
        }
        return false;
    }
}
