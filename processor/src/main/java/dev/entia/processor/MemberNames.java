package dev.entia.processor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the members of a typed metamodel are called: like the property, with an underscore appended as often as needed
 * where that name is taken. Taken are, for a relation, the methods without parameters that every path or object has
 * ({@code size}, {@code isNull}, {@code path}, {@code getClass} …) and, for a scalar, the class names that the
 * metamodel's own code begins an expression with.
 */
final class MemberNames {

    private static final Set<String> METHODS = Set.of(
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "isEmpty",
            "isNotEmpty",
            "isNotNull",
            "isNull",
            "notify",
            "notifyAll",
            "path",
            "size",
            "toString",
            "wait");

    private static final Set<String> FIELDS = Set.of(CoreTypes.PROPERTY_PATH.simpleName());

    private final Set<String> properties;

    MemberNames(List<String> properties) {
        this.properties = new HashSet<>(properties);
    }

    /** The method of a relation. */
    String hop(String property) {
        return METHODS.contains(property) ? free(property) : property;
    }

    /** The field of a scalar. */
    String leaf(String property) {
        return FIELDS.contains(property) ? free(property) : property;
    }

    /** A name for a member that is not a property's. */
    String own(String wanted) {
        return properties.contains(wanted) ? free(wanted) : wanted;
    }

    private String free(String taken) {
        var name = taken + "_";
        while (properties.contains(name)) name += "_";
        return name;
    }
}
