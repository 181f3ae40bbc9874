package dev.entia.model;

import dev.entia.annotation.Index;
import dev.entia.annotation.Unique;
import java.util.ArrayList;
import java.util.List;

/**
 * An index or unique constraint as declared.
 *
 * @param field the field that it is declared on, or empty when it is declared on the class
 * @param name its name, or empty
 * @param properties the properties that the annotation names, first one first; empty on a field, which is covered alone
 * @param isUnique whether it is a unique constraint
 * @param options what only one database understands, as a JSON object, or empty
 */
public record IndexDefinition(String field, String name, List<String> properties, boolean isUnique, String options) {

    public IndexDefinition {
        properties = List.copyOf(properties);
    }

    /**
     * Those declared in one place: indexes, then unique constraints.
     *
     * @param field the field, or empty for the class
     */
    public static List<IndexDefinition> declared(String field, DeclaredAnnotations on) {
        var declared = new ArrayList<IndexDefinition>();
        on.find(Index.class).ifPresent(index -> declared.add(of(field, index)));
        on.find(Index.List.class).ifPresent(list -> {
            for (var index : list.value()) declared.add(of(field, index));
        });
        on.find(Unique.class).ifPresent(unique -> declared.add(of(field, unique)));
        on.find(Unique.List.class).ifPresent(list -> {
            for (var unique : list.value()) declared.add(of(field, unique));
        });
        return declared;
    }

    private static IndexDefinition of(String field, Index index) {
        return new IndexDefinition(field, index.name(), List.of(index.properties()), false, index.options());
    }

    private static IndexDefinition of(String field, Unique unique) {
        return new IndexDefinition(field, unique.name(), List.of(unique.properties()), true, unique.options());
    }

    /** The properties that it covers, first one first. */
    public List<String> covered() {
        return field.isEmpty() ? properties : List.of(field);
    }
}
