package dev.entia.servers;

import dev.entia.sql.run.Script;
import java.util.List;

/**
 * The statements that drop tables, taken apart: their names are quoted there as the database wants them.
 *
 * @param before what is run before them, such as one that stops the checking of references
 */
record DropScript(List<String> before, List<String> drops, List<String> after) {

    private static final String DROP = "drop table if exists ";
    private static final String CASCADE = " cascade";

    DropScript {
        before = List.copyOf(before);
        drops = List.copyOf(drops);
        after = List.copyOf(after);
    }

    static DropScript of(List<String> statements) {
        int first = 0;
        while (first < statements.size() && !isDrop(statements.get(first))) first++;
        int end = first;
        while (end < statements.size() && isDrop(statements.get(end))) end++;
        var after = statements.subList(end, statements.size());
        if (after.stream().anyMatch(DropScript::isDrop)) {
            throw new IllegalArgumentException("Tables are not dropped one after the other in " + statements);
        }
        return new DropScript(statements.subList(0, first), statements.subList(first, end), after);
    }

    private static boolean isDrop(String statement) {
        return statement.startsWith(DROP);
    }

    Script script() {
        return new Script(before, drops, after);
    }

    /** Empties the tables, with the same around it. */
    Script emptying(Emptying emptying) {
        return new Script(before, drops.isEmpty() ? List.of() : emptying.statements(tables()), after);
    }

    private List<String> tables() {
        return drops.stream().map(DropScript::table).toList();
    }

    private static String table(String drop) {
        int end = drop.endsWith(CASCADE) ? drop.length() - CASCADE.length() : drop.length();
        return drop.substring(DROP.length(), end);
    }
}
