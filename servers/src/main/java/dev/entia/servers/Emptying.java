package dev.entia.servers;

import java.util.List;

/** How tables that refer to each other, in circles even, lose all their rows. */
public enum Emptying {
    /** All tables in one statement, as PostgreSQL can; numbering begins anew. */
    TRUNCATED {
        @Override
        List<String> statements(List<String> tables) {
            return List.of("truncate " + String.join(", ", tables) + " restart identity");
        }
    },
    /** Table by table, where references are not checked while tables are dropped; numbering goes on. */
    DELETED {
        @Override
        List<String> statements(List<String> tables) {
            return tables.stream().map(table -> "delete from " + table).toList();
        }
    };

    abstract List<String> statements(List<String> tables);
}
