package dev.entia.model;

import java.util.List;

/**
 * An index or unique constraint as declared.
 *
 * @param name its name, or empty
 * @param properties the properties it covers, first one first
 * @param isUnique whether it is a unique constraint
 */
public record IndexDefinition(String name, List<String> properties, boolean isUnique) {

    public IndexDefinition {
        properties = List.copyOf(properties);
    }
}
