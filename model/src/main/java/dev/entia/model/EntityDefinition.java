package dev.entia.model;

import java.util.List;
import java.util.Optional;

/**
 * An entity as its source declares it: nothing defaulted, nothing resolved, nothing checked. Filled alike from source
 * code, from a class at run time and by hand; {@code ModelCheck} judges the result.
 *
 * @param className the binary name, {@code dev.shop.Book} or {@code dev.shop.Shop$Book}
 * @param shape what kind of class it is
 * @param instantiation how an instance is made for a row
 * @param table the declared table name, or empty
 * @param schema the declared schema, or empty
 * @param comment the declared comment, or empty
 * @param hasTriggers whether its table is said to have triggers
 * @param repository the binary name of the declared repository interface
 * @param properties its fields in declaration order, but the text of the key last; the static and transient ones left out
 * @param indexes the indexes and unique constraints declared on the class, then those on fields
 */
public record EntityDefinition(
        String className,
        ClassShape shape,
        Instantiation instantiation,
        String table,
        String schema,
        String comment,
        boolean hasTriggers,
        Optional<String> repository,
        List<PropertyDefinition> properties,
        List<IndexDefinition> indexes) {

    public EntityDefinition {
        properties = List.copyOf(properties);
        indexes = List.copyOf(indexes);
    }

    /** The name that messages and plans use: the class name without its package and its enclosing classes. */
    public String simpleName() {
        return simpleName(className);
    }

    /** The property of that name. */
    public Optional<PropertyDefinition> property(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }

    /** In order of declaration. */
    public List<String> propertyNames() {
        return properties.stream().map(PropertyDefinition::name).toList();
    }

    /** The last part of a binary class name. */
    public static String simpleName(String className) {
        int start = Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1;
        // A local class is numbered: Shop$1Book.
        while (start < className.length() && Character.isDigit(className.charAt(start))) start++;
        return className.substring(start);
    }
}
