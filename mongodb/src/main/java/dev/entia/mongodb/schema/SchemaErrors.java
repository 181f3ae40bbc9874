package dev.entia.mongodb.schema;

import dev.entia.error.DriverException;
import dev.entia.error.MetadataException;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.IndexMeta;
import dev.entia.meta.Property;
import dev.entia.model.Suggestion;
import java.util.List;
import org.bson.json.JsonParseException;

/** What is wrong with the indexes of an entity. */
final class SchemaErrors {

    private SchemaErrors() {}

    static MetadataException options(EntityMeta<?> entity, IndexMeta index, JsonParseException reason) {
        return new MetadataException(has(entity, index) + "options = \"" + index.options()
                + "\", which MongoDB's driver cannot read: " + reason.getMessage() + " Mend them.");
    }

    static MetadataException unknownOption(EntityMeta<?> entity, IndexMeta index, String option, List<String> known) {
        var instead = switch (option) {
            case "name" -> "Say it with name = \"…\" beside options.";
            case "unique" -> "Declare it with @Unique.";
            default -> Suggestion.forName(option, known);
        };
        return new MetadataException(has(entity, index) + "option \"" + option
                + "\", which is none of an index of MongoDB here. " + instead);
    }

    static MetadataException keyOption(EntityMeta<?> entity, IndexMeta index, List<String> covered) {
        return new MetadataException(has(entity, index) + "options = \"" + index.options()
                + "\", whose key is not that of the fields that it covers: " + String.join(", ", covered)
                + ". Name each there, or parts of it with dots, and nothing else.");
    }

    static MetadataException indexName(Property property, String name) {
        return new MetadataException(
                property.qualifiedName() + " has index \"" + name + "\", which does not find every document by its"
                        + " reference. One that does would have the same name. Name the declared one with @Index(name = \"…\").");
    }

    static DriverException indexDiffers(EntityMeta<?> entity, String index, DriverException reason) {
        return new DriverException(
                entity.name() + " has index \"" + index + "\" declared otherwise than collection \""
                        + entity.storageName()
                        + "\" has it, and nothing was changed. Drop the one in the collection to have"
                        + " the declared one made, or declare what is there.\n" + reason.getMessage(),
                reason);
    }

    private static String has(EntityMeta<?> entity, IndexMeta index) {
        return entity.name() + " has index \"" + index.name() + "\" with ";
    }
}
