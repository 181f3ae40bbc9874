package dev.entia.postgresql;

import dev.entia.sql.ast.ColumnType;
import dev.entia.type.Characters;
import java.util.regex.Pattern;

/** Texts, which PostgreSQL keeps with every character but NUL. */
final class Texts {

    private Texts() {}

    /** A NUL as JSON writes it, after any number of escaped backslashes. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");

    /** The text of a document, if the database takes it. */
    static String checkedDocument(ColumnType type, String text) {
        if (text.contains("u0000") && NUL.matcher(text).find()) throw PostgreSqlErrors.nulInDocument(type);
        return text;
    }

    /** The text, if the database takes it. */
    static String checked(ColumnType type, String text) {
        if (text.indexOf('\0') >= 0) throw PostgreSqlErrors.nulInText(type);
        return Characters.checked(type.subject(), text);
    }
}
