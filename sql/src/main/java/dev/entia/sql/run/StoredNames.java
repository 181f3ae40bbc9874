package dev.entia.sql.run;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.Metadata;
import dev.entia.meta.NamingStrategy;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** From tables, columns and constraints back to properties. Immutable. */
final class StoredNames {

    private final Map<Problem.Column, String> properties = new HashMap<>();
    private final Map<String, List<String>> constraints = new HashMap<>();

    StoredNames(Metadata metadata, NamingStrategy naming) {
        for (var entity : metadata.entities()) {
            for (var property : entity.properties()) property.accept(new Entry(entity, naming));
            for (var index : entity.indexes()) constrain(index.name(), index.properties());
        }
    }

    /** The properties that a problem is about, as {@code Book.isbn}; columns and constraints that are unknown are left out. */
    List<String> properties(Problem problem) {
        var found = new LinkedHashSet<String>();
        for (var column : problem.columns()) {
            var property = properties.get(column);
            if (property != null) found.add(property);
        }
        if (found.isEmpty()) problem.constraint().ifPresent(name -> found.addAll(constrained(name)));
        return List.copyOf(found);
    }

    private List<String> constrained(String constraint) {
        return constraints.getOrDefault(constraint.toLowerCase(Locale.ROOT), List.of());
    }

    /** Some databases tell a name in other letters than it was given in. */
    private void constrain(String constraint, List<? extends Property> properties) {
        var names = properties.stream().map(Property::qualifiedName).toList();
        constraints.put(constraint.toLowerCase(Locale.ROOT), names);
    }

    private final class Entry implements Property.Visitor<Boolean> {
        private final EntityMeta<?> entity;
        private final NamingStrategy naming;

        private Entry(EntityMeta<?> entity, NamingStrategy naming) {
            this.entity = entity;
            this.naming = naming;
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
            if (!toMany.isOwner()) return false;
            var links = toMany.links();
            return put(links.name(), links.ownerName(), toMany) && put(links.name(), links.targetName(), toMany);
        }

        private boolean put(String table, String column, Property property) {
            properties.put(new Problem.Column(table, column), property.qualifiedName());
            constrain(naming.foreignKey(table, column), List.of(property));
            constrain(naming.check(table, column), List.of(property));
            constrain(naming.check(table, column + "_values"), List.of(property));
            return true;
        }
    }
}
