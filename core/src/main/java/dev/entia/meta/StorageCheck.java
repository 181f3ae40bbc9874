package dev.entia.meta;

import dev.entia.model.NameClash;
import dev.entia.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds names that were resolved twice: tables, columns, indexes. Only now are those known that were not declared. */
final class StorageCheck {

    private final Metadata metadata;
    private final List<Problem> problems = new ArrayList<>();

    StorageCheck(Metadata metadata) {
        this.metadata = metadata;
    }

    List<Problem> problems() {
        checkTables();
        checkLinkTables();
        for (var entity : metadata.entities()) checkColumns(entity);
        checkIndexes();
        if (problems.isEmpty()) return problems;
        var order = metadata.entities().stream()
                .map(entity -> entity.type().getName())
                .toList();
        problems.sort(Comparator.comparingInt(problem -> order.indexOf(problem.entity())));
        return problems;
    }

    private void checkTables() {
        Map<List<String>, EntityMeta<?>> taken = new HashMap<>();
        for (var entity : metadata.entities()) {
            var other = taken.putIfAbsent(name(entity.schema(), entity.storageName()), entity);
            if (other != null) {
                var clash = NameClash.table(entity.storageName(), other.type().getName());
                report(entity, "", entity.name() + " " + clash);
            }
        }
    }

    private void checkLinkTables() {
        Map<List<String>, String> taken = new HashMap<>();
        for (var entity : metadata.entities()) {
            taken.put(name(entity.schema(), entity.storageName()), entity.name());
        }
        for (var entity : metadata.entities()) {
            for (var relation : entity.toManys()) {
                if (relation.isOwner()) checkLinkTable(relation, taken);
            }
        }
    }

    private void checkLinkTable(ToMany relation, Map<List<String>, String> taken) {
        var links = relation.links();
        var other = taken.putIfAbsent(name(links.schema(), links.name()), relation.qualifiedName());
        if (other != null) {
            report(
                    relation.owner(),
                    relation.name(),
                    relation.qualifiedName() + " keeps its links in table \"" + links.name() + "\", which is that of "
                            + other + ". Name another with @ManyToMany(table = \"…\"), "
                            + "or add mappedBy if both are sides of one relation.");
        }
        if (links.ownerName().equals(links.targetName())) {
            report(
                    relation.owner(),
                    relation.name(),
                    relation.qualifiedName() + " keeps both keys in column \"" + links.ownerName()
                            + "\". Give joinColumn and inverseJoinColumn different names.");
        }
    }

    private void checkColumns(EntityMeta<?> entity) {
        Map<String, Property> taken = new HashMap<>();
        for (var property : entity.stored()) {
            var other = taken.putIfAbsent(property.storageName(), property);
            if (other != null) {
                var clash = NameClash.column(property.storageName(), other.qualifiedName());
                report(entity, property.name(), property.qualifiedName() + " " + clash);
            }
        }
    }

    private void checkIndexes() {
        Map<List<String>, EntityMeta<?>> taken = new HashMap<>();
        for (var entity : metadata.entities()) {
            for (var index : entity.indexes()) {
                var other = taken.putIfAbsent(name(entity.schema(), index.name()), entity);
                if (other != null) {
                    report(
                            entity,
                            "",
                            entity.name() + " has an index named \"" + index.name() + "\", and "
                                    + (other == entity ? "another one of that name" : "so has " + other.name())
                                    + ". Name another.");
                }
            }
        }
    }

    private void report(EntityMeta<?> entity, String property, String message) {
        problems.add(new Problem(entity.type().getName(), property, message));
    }

    /** A list and not a record: what records are hashed with is made when the first one is, and that takes a start-up longer. */
    private static List<String> name(String schema, String name) {
        return List.of(schema, name);
    }
}
