package dev.entia.meta;

import dev.entia.model.EntityDefinition;
import java.util.ArrayList;
import java.util.List;

/** Resolves indexes and unique constraints: declared ones, and those that one-to-one relations imply. */
final class IndexFactory {

    private final NamingStrategy naming;

    IndexFactory(NamingStrategy naming) {
        this.naming = naming;
    }

    /** Of an entity whose properties know where they lead; declared ones first. */
    List<IndexMeta> indexes(EntityMeta<?> entity, EntityDefinition definition) {
        var indexes = new ArrayList<IndexMeta>();
        for (var declared : definition.indexes()) {
            var properties = declared.covered().stream().map(entity::property).toList();
            indexes.add(index(entity, declared.name(), properties, declared.isUnique(), declared.options()));
        }
        for (var property : entity.properties()) {
            if (property instanceof ToOne toOne && toOne.isOneToOne() && toOne.isOwner() && !isUnique(toOne, indexes)) {
                indexes.add(index(entity, "", List.of(toOne), true, ""));
            }
        }
        return indexes;
    }

    private IndexMeta index(
            EntityMeta<?> entity, String name, List<Property> properties, boolean isUnique, String options) {
        var columns = properties.stream().map(Property::storageName).toList();
        return new IndexMeta(
                name.isEmpty() ? naming.index(entity.storageName(), columns, isUnique) : name,
                properties,
                isUnique,
                options);
    }

    private static boolean isUnique(ToOne toOne, List<IndexMeta> indexes) {
        return indexes.stream()
                .anyMatch(index -> index.isUnique() && index.properties().equals(List.of(toOne)));
    }
}
