package dev.entia.sql.translate;

/**
 * Which row that comes back from an insert belongs to which row that was given: databases promise no order.
 *
 * @param slot where the key is in what comes back
 * @param column where the key is in what is given, if {@code by} is {@link By#GIVEN_KEY}
 */
public record RowMatch(By by, int slot, int column) {

    /** One statement, one row. */
    static final RowMatch SINGLE = new RowMatch(By.SINGLE, -1, -1);

    public enum By {
        /** A statement inserts one row only. */
        SINGLE,
        /** The database numbers rows in the order in which they are given: the least key is the first row's. */
        GENERATED_KEY,
        /** The key was given, and comes back. */
        GIVEN_KEY
    }
}
