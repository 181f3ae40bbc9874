package dev.entia.sql.render;

import java.util.List;
import java.util.Optional;

/**
 * A way for many new rows, beside inserts, of which nothing is wanted back but the numbers that the database gives them: all of
 * them travel as one stream, where that means the same.
 *
 * @param leastRows fewer are inserted
 * @param text the command, which has no places; its binds are the columns in the order of the stream, each of
 *     {@link Bind#ALL_ROWS}
 * @param question a query that has a row if the stream means the same on this table, at this moment and for this user
 * @param asked the values of the question, by index
 * @param numbers where the numbers of the rows come from, if they are wanted back: the stream has them in a column behind those
 *     that are given
 */
public record BulkCopy(int leastRows, SqlText text, SqlText question, List<Object> asked, Optional<Numbers> numbers) {

    public BulkCopy {
        asked = List.copyOf(asked);
    }

    /**
     * New numbers, the least one first.
     *
     * @param query has a row for each of them
     * @param asked the values of the query, by index; behind them comes how many are wanted
     */
    public record Numbers(SqlText query, List<Object> asked) {

        public Numbers {
            asked = List.copyOf(asked);
        }
    }
}
