package dev.entia.sql.render;

import java.util.List;

/**
 * A way for many new rows, beside inserts, of which nothing is wanted back but the numbers that the database gives them: all of
 * them travel as one stream, where that means the same. Where numbers are wanted back, the question takes how many behind the other
 * values and has a row with a new number for each, the least one first; the stream has them in a column behind those that are given.
 *
 * @param leastRows fewer are inserted
 * @param text the command, which has no places; its binds are the columns in the order of the stream, each of
 *     {@link Bind#ALL_ROWS}
 * @param question a query that has a row if the stream means the same on this table, at this moment and for this user
 * @param asked the values of the question, by index
 */
public record BulkCopy(int leastRows, SqlText text, SqlText question, List<Object> asked) {

    public BulkCopy {
        asked = List.copyOf(asked);
    }
}
