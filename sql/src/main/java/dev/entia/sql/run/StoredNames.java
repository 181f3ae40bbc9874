package dev.entia.sql.run;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.Metadata;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** From tables and columns back to properties. Immutable. */
final class StoredNames {

    private final Map<Problem.Column, String> properties = new HashMap<>();

    StoredNames(Metadata metadata) {
        for (var entity : metadata.entities()) {
            for (var property : entity.properties()) property.accept(new Entry(entity));
        }
    }

    /** The properties that the columns belong to, as {@code Book.isbn}; unknown columns are left out. */
    List<String> properties(List<Problem.Column> columns) {
        var found = new LinkedHashSet<String>();
        for (var column : columns) {
            var property = properties.get(column);
            if (property != null) found.add(property);
        }
        return List.copyOf(found);
    }

    private final class Entry implements Property.Visitor<Boolean> {
        private final EntityMeta<?> entity;

        private Entry(EntityMeta<?> entity) {
            this.entity = entity;
        }

        @Override
        public Boolean scalar(Scalar scalar) {
            return put(entity.storageName(), scalar.storageName(), scalar);
        }

        @Override
        public Boolean toOne(ToOne toOne) {
            return toOne.isOwner() && put(entity.storageName(), toOne.storageName(), toOne);
        }

        @Override
        public Boolean toMany(ToMany toMany) {
            if (!toMany.isManyToMany() || !toMany.isOwner()) return false;
            var links = toMany.links();
            return put(links.name(), links.ownerName(), toMany) && put(links.name(), links.targetName(), toMany);
        }

        private boolean put(String table, String column, Property property) {
            properties.put(new Problem.Column(table, column), property.qualifiedName());
            return true;
        }
    }
}
