package dev.entia.mssql;

import dev.entia.annotation.ReferentialAction;
import dev.entia.schema.table.ForeignKey;
import dev.entia.schema.table.Table;
import dev.entia.schema.table.TableModel;
import dev.entia.schema.table.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Foreign keys as SQL Server takes them: what one deleted row sets off must reach every table by one path at most (error
 * 1785). A key by which a second one would come does nothing instead, in the order of the tables; {@code restrict}, which
 * it does not know, is what it does anyway. Used once.
 */
final class CascadePaths {

    /** Which tables are touched when a row of a table goes. */
    private final Map<TableName, Set<TableName>> touched = new HashMap<>();

    private CascadePaths() {}

    static TableModel of(TableModel model) {
        var paths = new CascadePaths();
        return new TableModel(model.tables().stream().map(paths::table).toList());
    }

    private Table table(Table table) {
        var keys = new ArrayList<ForeignKey>();
        for (var key : table.foreignKeys()) keys.add(key(table.name(), key));
        return new Table(
                table.name(),
                table.columns(),
                table.primaryKey(),
                keys,
                table.uniqueKeys(),
                table.indexes(),
                table.checks(),
                table.comment());
    }

    private ForeignKey key(TableName from, ForeignKey key) {
        boolean acts = acts(key.onDelete()) || acts(key.onUpdate());
        boolean isKept = acts && isOnlyPath(key.target(), from);
        if (isKept)
            touched.computeIfAbsent(key.target(), target -> new HashSet<>()).add(from);
        return new ForeignKey(
                key.name(),
                key.columns(),
                key.target(),
                key.targetColumns(),
                isKept ? known(key.onDelete()) : ReferentialAction.NO_ACTION,
                isKept ? known(key.onUpdate()) : ReferentialAction.NO_ACTION);
    }

    private static boolean acts(ReferentialAction action) {
        return known(action) != ReferentialAction.NO_ACTION;
    }

    private static ReferentialAction known(ReferentialAction action) {
        return action == ReferentialAction.RESTRICT ? ReferentialAction.NO_ACTION : action;
    }

    /** Whether no table that reaches the one already reaches anything that the other does. */
    private boolean isOnlyPath(TableName target, TableName from) {
        var beyond = reached(from);
        if (beyond.contains(target)) return false;
        var starts = new HashSet<>(touched.keySet());
        starts.add(target);
        for (var start : starts) {
            var before = reached(start);
            if (before.contains(target) && before.stream().anyMatch(beyond::contains)) return false;
        }
        return true;
    }

    /** The table itself, and all that are touched when a row of it goes. */
    private Set<TableName> reached(TableName start) {
        var reached = new HashSet<TableName>();
        var waiting = new ArrayList<>(List.of(start));
        while (!waiting.isEmpty()) {
            var next = waiting.remove(waiting.size() - 1);
            if (reached.add(next)) waiting.addAll(touched.getOrDefault(next, Set.of()));
        }
        return reached;
    }
}
