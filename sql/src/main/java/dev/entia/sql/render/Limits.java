package dev.entia.sql.render;

/**
 * How much a database takes at once.
 *
 * @param parameters places for values in one statement
 * @param rowsPerStatement rows that one statement writes if it names every value; more is not faster
 * @param executionsPerBatch sets of values that are sent together with one statement
 * @param names how long the name of a table, column or constraint may be
 * @param bytesPerStatement about how large the texts and bytes are that are sent together; one row always is
 */
public record Limits(
        int parameters, int rowsPerStatement, int executionsPerBatch, NameLength names, long bytesPerStatement) {

    private static final long SOME_MEGABYTES = 16L << 20;

    /** With 16 MB for the values of a statement. */
    public Limits(int parameters, int rowsPerStatement, int executionsPerBatch, NameLength names) {
        this(parameters, rowsPerStatement, executionsPerBatch, names, SOME_MEGABYTES);
    }
}
