package dev.entia.sql.render;

/**
 * How much a database takes at once.
 *
 * @param parameters places for values in one statement
 * @param rowsPerStatement rows that one statement writes if it names every value; more is not faster
 * @param executionsPerBatch sets of values that are sent together with one statement
 * @param names how long the name of a table, column or constraint may be
 */
public record Limits(int parameters, int rowsPerStatement, int executionsPerBatch, NameLength names) {}
