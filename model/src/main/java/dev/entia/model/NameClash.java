package dev.entia.model;

/**
 * What is said of names that are given twice: here of declared ones, at start-up of derived ones too. Each text goes on
 * after the name of the second to claim it.
 */
public final class NameClash {

    private NameClash() {}

    /** {@code other} is the class that has the table already. */
    public static String table(String table, String other) {
        return "is stored in table \"" + table + "\", and so is " + other
                + ". Name another with @Entity(table = \"…\").";
    }

    /** {@code other} is the property that has the column already. */
    public static String column(String column, String other) {
        return "is stored in column \"" + column + "\", and so is " + other
                + ". Name another with @Column or @JoinColumn.";
    }
}
