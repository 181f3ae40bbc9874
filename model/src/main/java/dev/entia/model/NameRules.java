package dev.entia.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which names may be given, and that none is given twice. */
final class NameRules {

    private NameRules() {}

    static void check(EntityDefinition entity, Report report) {
        checkOfClass(entity, "a table name", entity.table(), report);
        checkOfClass(entity, "a schema name", entity.schema(), report);
        for (var index : entity.indexes()) checkOfClass(entity, "an index name", index.name(), report);
        for (var property : entity.properties()) checkProperty(entity, property, report);
        checkColumns(entity, report);
    }

    private static void checkProperty(EntityDefinition entity, PropertyDefinition property, Report report) {
        checkOfProperty(entity, property, "a column name", column(property), report);
        if (property.mapping() instanceof Mapping.ToMany toMany) {
            var links = toMany.linkTable();
            checkOfProperty(entity, property, "a link table name", links.name(), report);
            checkOfProperty(entity, property, "a link column name", links.joinColumn(), report);
            checkOfProperty(entity, property, "a link column name", links.inverseJoinColumn(), report);
        }
    }

    private static void checkColumns(EntityDefinition entity, Report report) {
        Map<String, String> taken = new HashMap<>();
        for (var property : entity.properties()) {
            var column = column(property);
            if (column.isEmpty()) continue;
            var other = taken.putIfAbsent(column, property.name());
            if (other != null) {
                report.add(entity, property.name(), NameClash.column(column, entity.simpleName() + "." + other));
            }
        }
    }

    /** Only declared names are known here; the others are compared when they have been derived. */
    static void checkTables(List<EntityDefinition> entities, Report report) {
        Map<List<String>, EntityDefinition> taken = new HashMap<>();
        for (var entity : entities) {
            if (entity.table().isEmpty()) continue;
            var other = taken.putIfAbsent(List.of(entity.schema(), entity.table()), entity);
            if (other != null) report.add(entity, NameClash.table(entity.table(), other.className()));
        }
    }

    /** The declared column, or empty. */
    private static String column(PropertyDefinition property) {
        if (property.mapping() instanceof Mapping.Scalar scalar) {
            return scalar.column().name();
        }
        if (property.mapping() instanceof Mapping.ToOne toOne) {
            return toOne.joinColumn().name();
        }
        return "";
    }

    private static void checkOfClass(EntityDefinition entity, String what, String name, Report report) {
        var offence = offence(name);
        if (offence.isPresent()) report.add(entity, "has " + what + " " + offence.get());
    }

    private static void checkOfProperty(
            EntityDefinition entity, PropertyDefinition property, String what, String name, Report report) {
        var offence = offence(name);
        if (offence.isPresent()) report.add(entity, property.name(), "has " + what + " " + offence.get());
    }

    /** Any character may stand in a name but those that no one can see. */
    private static Optional<String> offence(String name) {
        if (name.isEmpty()) return Optional.empty();
        var control = name.chars().filter(Character::isISOControl).findFirst();
        if (control.isPresent()) {
            return Optional.of("with the control character U+%04X in it. Remove that.".formatted(control.getAsInt()));
        }
        return name.isBlank() ? Optional.of("that is blank. Give it a name, or leave it out.") : Optional.empty();
    }
}
