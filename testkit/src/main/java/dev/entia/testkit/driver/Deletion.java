package dev.entia.testkit.driver;

import dev.entia.annotation.ReferentialAction;
import dev.entia.meta.ToOne;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes rows out, and does to the rows that refer to them what their references declare. */
final class Deletion {

    private final Contents contents;

    Deletion(Contents contents) {
        this.contents = contents;
    }

    void delete(List<Row> rows) {
        if (rows.isEmpty()) return;
        rows.forEach(row -> contents.table(row.entity()).remove(row));
        var entity = rows.get(0).entity();
        var keys = new HashSet<Object>();
        rows.forEach(row -> keys.add(row.key()));
        for (var relation : contents.linked()) {
            if (relation.owner() == entity) contents.links(relation).removeIf(link -> keys.contains(link.owner()));
            if (relation.target() == entity) contents.links(relation).removeIf(link -> keys.contains(link.target()));
        }
        for (var table : contents.tables()) {
            for (var relation : table.entity().toOnes()) {
                if (relation.isOwner() && relation.target() == entity) release(table, relation, keys);
            }
        }
    }

    private void release(Table table, ToOne relation, Set<Object> gone) {
        var referring = new ArrayList<Row>();
        for (var row : table.rows()) if (gone.contains(row.value(relation))) referring.add(row);
        if (referring.isEmpty()) return;
        if (relation.onDelete() == ReferentialAction.CASCADE) {
            delete(referring);
        } else if (relation.onDelete() == ReferentialAction.SET_NULL) {
            referring.forEach(row -> table.put(row.with(relation, null)));
        } else {
            throw StoreErrors.referred(relation);
        }
    }
}
