package dev.entia.model;

import java.util.HashSet;

/** What an index may cover. */
final class IndexRules {

    private IndexRules() {}

    static void check(EntityDefinition entity, Report report) {
        for (var index : entity.indexes()) {
            if (index.field().isEmpty()) checkOnClass(entity, index, report);
            else checkOnField(entity, index, report);
            if (!index.options().isEmpty()) checkOptions(entity, index, report);
        }
    }

    private static void checkOptions(EntityDefinition entity, IndexDefinition index, Report report) {
        new JsonObjectCheck(index.options()).problem().ifPresent(problem -> {
            var text = "has " + name(index) + " with options = \"" + index.options() + "\", which is no JSON object: "
                    + problem + ". Mend it.";
            if (index.field().isEmpty()) report.add(entity, text);
            else report.add(entity, index.field(), text);
        });
    }

    private static void checkOnField(EntityDefinition entity, IndexDefinition index, Report report) {
        if (!index.properties().isEmpty()) {
            report.add(
                    entity,
                    index.field(),
                    "has " + name(index) + " with properties. On a field it covers that field alone: "
                            + "remove them, or move the annotation to the class.");
        }
        entity.property(index.field())
                .filter(property -> isDocument(property) && !isOfOneDatabase(index))
                .ifPresent(property -> report.add(entity, index.field(), "has " + name(index) + document(property)));
        entity.property(index.field())
                .filter(property -> !isStored(property))
                .ifPresent(property -> report.add(
                        entity,
                        index.field(),
                        "has " + name(index) + ", but is not stored in the row of " + entity.simpleName()
                                + ". Remove it."));
    }

    private static void checkOnClass(EntityDefinition entity, IndexDefinition index, Report report) {
        if (index.properties().isEmpty()) {
            report.add(entity, "has " + name(index) + " without properties. Name those that it covers.");
        }
        var seen = new HashSet<String>();
        for (var covered : index.properties()) {
            var start = "has " + name(index) + " on \"" + covered + "\", ";
            var property = entity.property(covered);
            if (property.isEmpty()) {
                report.add(
                        entity, start + "which is no property. " + Suggestion.forName(covered, entity.propertyNames()));
            } else if (!isStored(property.get())) {
                report.add(entity, start + "which is not stored in its row. Remove it.");
            } else if (isDocument(property.get()) && !isOfOneDatabase(index)) {
                report.add(entity, "has " + name(index) + " on \"" + covered + "\"" + document(property.get()));
            } else if (!seen.add(covered)) {
                report.add(entity, start + "twice. Name it once.");
            }
        }
    }

    /** Whether the entity's own row holds it. What is not mapped at all is reported elsewhere. */
    private static boolean isStored(PropertyDefinition property) {
        if (property.type().isMany() || property.isKeyText()) return false;
        return !(property.mapping() instanceof Mapping.ToOne toOne)
                || toOne.mappedBy().isEmpty();
    }

    /** Whether its values consist of parts, which a database does not compare as a whole. */
    private static boolean isDocument(PropertyDefinition property) {
        return property.type().isArray() || property.type().isJson();
    }

    /** One that knows its options may know how to index parts, too. What is unique is compared in memory as well. */
    private static boolean isOfOneDatabase(IndexDefinition index) {
        return !index.options().isEmpty() && !index.isUnique();
    }

    private static String document(PropertyDefinition property) {
        return ", but is " + (property.type().isArray() ? "an array" : "a JSON document")
                + ", which most databases cannot index as a whole. Remove it, and index its parts in SQL if need be.";
    }

    private static String name(IndexDefinition index) {
        return index.isUnique() ? "a @Unique" : "an @Index";
    }
}
