package dev.entia.sql.render;

import java.util.List;

/**
 * A way for many new rows of which nothing is wanted back, beside inserts: all of them travel as one stream, where that means
 * the same.
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
