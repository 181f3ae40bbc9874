package dev.entia.schema.table;

import dev.entia.annotation.ReferentialAction;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Metadata;
import dev.entia.meta.NamingStrategy;
import dev.entia.meta.ToMany;
import dev.entia.sql.render.TypeNames;
import java.util.ArrayList;
import java.util.List;

/** From entities to the tables that keep them and their links. */
final class MappedTables {

    private final Metadata metadata;
    private final NamingStrategy naming;
    private final TypeNames types;
    private final ForeignKeyIndexing indexing;

    MappedTables(Metadata metadata, NamingStrategy naming, TypeNames types, ForeignKeyIndexing indexing) {
        this.metadata = metadata;
        this.naming = naming;
        this.types = types;
        this.indexing = indexing;
    }

    TableModel model() {
        var tables = new ArrayList<Table>();
        for (var entity : metadata.entities()) {
            tables.add(indexed(new EntityTable(entity, naming, types).table()));
        }
        for (var entity : metadata.entities()) {
            for (var relation : entity.toManys()) {
                if (relation.isOwner()) tables.add(indexed(linkTable(relation)));
            }
        }
        return new TableModel(tables);
    }

    private Table linkTable(ToMany relation) {
        var links = relation.links();
        var name = new TableName(links.schema(), links.name());
        return new Table(
                name,
                List.of(
                        keyColumn(links.ownerName(), relation.owner()),
                        keyColumn(links.targetName(), relation.target())),
                PrimaryKey.of(links.ownerName(), links.targetName()),
                List.of(
                        linkKey(name, links.ownerName(), relation.owner()),
                        linkKey(name, links.targetName(), relation.target())),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private Column keyColumn(String name, EntityMeta<?> target) {
        return new Column(
                name,
                types.nameOf(target.key()),
                false,
                false,
                "",
                target.key().facets().collation(),
                "");
    }

    /** A link is nothing without its ends: it goes with either. */
    private ForeignKey linkKey(TableName table, String column, EntityMeta<?> target) {
        return new ForeignKey(
                naming.foreignKey(table.name(), column),
                List.of(column),
                EntityTable.nameOf(target),
                List.of(target.key().storageName()),
                ReferentialAction.CASCADE,
                ReferentialAction.CASCADE);
    }

    private Table indexed(Table table) {
        if (indexing == ForeignKeyIndexing.NEVER) return table;
        var indexes = new ArrayList<>(table.indexes());
        for (var key : table.foreignKeys()) {
            if (isIndexed(table, key.columns())) continue;
            indexes.add(new Index(naming.index(table.name().name(), key.columns(), false), key.columns()));
        }
        return table.withIndexes(indexes);
    }

    private static boolean isIndexed(Table table, List<String> columns) {
        return beginsWith(table.primaryKey().columns(), columns)
                || table.uniqueKeys().stream().anyMatch(key -> beginsWith(key.columns(), columns))
                || table.indexes().stream().anyMatch(index -> beginsWith(index.columns(), columns));
    }

    private static boolean beginsWith(List<String> columns, List<String> beginning) {
        return columns.size() >= beginning.size()
                && columns.subList(0, beginning.size()).equals(beginning);
    }
}
