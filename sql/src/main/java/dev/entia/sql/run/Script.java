package dev.entia.sql.run;

import java.util.List;
import java.util.stream.Stream;

/**
 * Statements that belong together, to be run on one connection.
 *
 * @param before run first, outside the transaction: settings that a transaction would not take
 * @param statements run in order in one transaction, where the database has transactions for them
 * @param after run last, outside the transaction and whatever happened before
 */
public record Script(List<String> before, List<String> statements, List<String> after) {

    public Script {
        before = List.copyOf(before);
        statements = List.copyOf(statements);
        after = List.copyOf(after);
    }

    /** All of them in order. */
    public List<String> all() {
        return Stream.of(before, statements, after).flatMap(List::stream).toList();
    }
}
