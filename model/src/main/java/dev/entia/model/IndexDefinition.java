package dev.entia.model;

import java.util.List;

/**
 * An index or unique constraint as declared.
 *
 * @param field the field that it is declared on, or empty when it is declared on the class
 * @param name its name, or empty
 * @param properties the properties that the annotation names, first one first; empty on a field, which is covered alone
 * @param isUnique whether it is a unique constraint
 */
public record IndexDefinition(String field, String name, List<String> properties, boolean isUnique) {

    public IndexDefinition {
        properties = List.copyOf(properties);
    }

    /** The properties that it covers, first one first. */
    public List<String> covered() {
        return field.isEmpty() ? properties : List.of(field);
    }
}
