package dev.entia.schema.table;

/**
 * A column.
 *
 * @param type as the database spells it, length and precision included
 * @param isIdentity the database numbers the rows by it; such a column is the table's primary key
 * @param defaultSql the default as SQL, or empty
 * @param collation the collation's name, or empty for the table's
 * @param comment kept by databases that have column comments, lost in others
 */
public record Column(
        String name,
        String type,
        boolean isNullable,
        boolean isIdentity,
        String defaultSql,
        String collation,
        String comment) {

    /** A required column with nothing else to say of it. */
    public static Column of(String name, String type) {
        return new Column(name, type, false, false, "", "", "");
    }

    /** The same column, nullable or required. */
    public Column nullable(boolean isNullable) {
        return new Column(name, type, isNullable, isIdentity, defaultSql, collation, comment);
    }
}
