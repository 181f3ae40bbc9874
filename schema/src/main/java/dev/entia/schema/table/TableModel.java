package dev.entia.schema.table;

import dev.entia.meta.Metadata;
import dev.entia.meta.NamingStrategy;
import dev.entia.sql.render.TypeNames;
import java.util.HashSet;
import java.util.List;

/**
 * All tables of a database that somebody cares about.
 *
 * @param tables in any order, names unique
 */
public record TableModel(List<Table> tables) {

    public TableModel {
        tables = List.copyOf(tables);
        var names = new HashSet<TableName>();
        for (var table : tables) {
            if (!names.add(table.name())) throw TableErrors.duplicateTable(table.name());
        }
    }

    /**
     * The tables in which entities are kept: first theirs in order of registration, then those of their links.
     *
     * @param naming names foreign keys, indexes and checks that nobody has named
     * @param indexing whether foreign keys get an index that nobody has asked for
     */
    public static TableModel of(
            Metadata metadata, NamingStrategy naming, TypeNames types, ForeignKeyIndexing indexing) {
        return new MappedTables(metadata, naming, types, indexing).model();
    }
}
