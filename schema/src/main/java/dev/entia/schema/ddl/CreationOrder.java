package dev.entia.schema.ddl;

import dev.entia.schema.table.Table;
import dev.entia.schema.table.TableModel;
import dev.entia.schema.table.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables after those that they refer to; where they do so in circles, in the order in which they came. */
final class CreationOrder {

    private final Map<TableName, Table> waiting = new LinkedHashMap<>();
    private final List<Table> ordered = new ArrayList<>();

    private CreationOrder(TableModel model) {
        model.tables().forEach(table -> waiting.put(table.name(), table));
    }

    static List<Table> of(TableModel model) {
        var order = new CreationOrder(model);
        model.tables().forEach(table -> order.take(table.name()));
        return order.ordered;
    }

    private void take(TableName name) {
        var table = waiting.remove(name);
        if (table == null) return; // Taken already, further up in a circle, or no table of this model.
        table.foreignKeys().forEach(key -> take(key.target()));
        ordered.add(table);
    }
}
