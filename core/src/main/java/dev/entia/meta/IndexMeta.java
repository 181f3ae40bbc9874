package dev.entia.meta;

import java.util.List;

/**
 * An index or unique constraint.
 *
 * @param name its name in the store
 * @param properties what it covers: scalars and owning to-ones, first one first
 * @param options what only one database understands, as a JSON object, or empty
 */
public record IndexMeta(String name, List<Property> properties, boolean isUnique, String options) {

    public IndexMeta {
        properties = List.copyOf(properties);
    }
}
