package dev.entia.query;

import dev.entia.access.GeneratedClasses;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from a root entity to a property: names of relations, then of the property. Names only; whether they exist is
 * checked when a call uses the path.
 *
 * @param root the entity class that the first name belongs to
 * @param names at least one, except for the root itself
 */
public record PropertyPath(Class<?> root, List<String> names) {

    public PropertyPath {
        names = List.copyOf(names);
    }

    /** The empty path, from which properties of the root are reached. */
    public static PropertyPath root(Class<?> root) {
        return new PropertyPath(root, List.of());
    }

    /** The path of dot-separated names, such as {@code "author.publisher"}. */
    public static PropertyPath parse(Class<?> root, String dotted) {
        return new PropertyPath(root, List.of(dotted.split("\\.", -1)));
    }

    /** This path and one more name. */
    public PropertyPath then(String name) {
        var longer = new ArrayList<>(names);
        longer.add(name);
        return new PropertyPath(root, longer);
    }

    /** The path of relations as the generated metamodel has it: {@code Book_.author().publisher()}. */
    public String metamodel() {
        var type = GeneratedClasses.nameOf(root.getName(), "_");
        var path = new StringBuilder(type.substring(type.lastIndexOf('.') + 1));
        for (var name : names) path.append('.').append(name).append("()");
        return path.toString();
    }

    /** By hand: what records are hashed with is made when the first one is, and a start-up waits for it. */
    @Override
    public int hashCode() {
        return 31 * root.hashCode() + names.hashCode();
    }

    /** {@code Book.author.name}. */
    @Override
    public String toString() {
        return names.isEmpty() ? root.getSimpleName() : root.getSimpleName() + "." + String.join(".", names);
    }
}
