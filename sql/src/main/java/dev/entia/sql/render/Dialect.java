package dev.entia.sql.render;

import dev.entia.sql.ast.Statement.DeleteMatching;
import dev.entia.sql.ast.Statement.Insert;
import dev.entia.sql.ast.Statement.Update;
import dev.entia.sql.ast.Statement.Upsert;

/**
 * How one database wants its statements written: a value made of small parts, each of which writes itself. There are no
 * subclasses; a relative of a database is a copy with other parts.
 *
 * @param name as messages have it: {@code SQLite}
 * @param extremes the least and greatest of values
 * @param likes patterns that texts match
 * @param keyLists one of many values
 * @param returning what a write gives back
 * @param conflicts new rows that are there already
 * @param defaultRow a new row of defaults alone
 * @param inserts many new rows
 * @param upserts many rows, new or not
 * @param updates many rows, each with new values of its own
 * @param deletes many rows, each found by values of its own
 * @param locking rows that stay locked
 */
public record Dialect(
        String name,
        Quoting quoting,
        TypeNames typeNames,
        Paging paging,
        NullOrdering nullOrdering,
        Extremes extremes,
        Likes likes,
        KeyList keyLists,
        Returning returning,
        Conflicts conflicts,
        DefaultRow defaultRow,
        BulkForm<Insert> inserts,
        BulkForm<Upsert> upserts,
        BulkForm<Update> updates,
        BulkForm<DeleteMatching> deletes,
        Locking locking,
        TransactionCommands transactions,
        Limits limits) {}
