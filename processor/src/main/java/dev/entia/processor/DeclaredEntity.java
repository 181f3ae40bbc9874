package dev.entia.processor;

import dev.entia.model.EntityDefinition;
import dev.entia.model.PropertyDefinition;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * An entity as the compiler sees it.
 *
 * @param element its class
 * @param definition what the class declares
 * @param fields the field of each property, in the order of {@link EntityDefinition#properties()}
 */
record DeclaredEntity(TypeElement element, EntityDefinition definition, List<VariableElement> fields) {

    DeclaredEntity {
        fields = List.copyOf(fields);
    }

    /** Where a problem of the property shows in the source; the class if there is no such field. */
    Element placeOf(String property) {
        return fields.stream()
                .filter(field -> field.getSimpleName().contentEquals(property))
                .findFirst()
                .<Element>map(field -> field)
                .orElse(element);
    }

    /** The field that is marked as the key. */
    Optional<VariableElement> key() {
        for (int i = 0; i < fields.size(); i++) {
            if (isKey(definition.properties().get(i))) return Optional.of(fields.get(i));
        }
        return Optional.empty();
    }

    private static boolean isKey(PropertyDefinition property) {
        return property.annotations().contains("PrimaryKey");
    }
}
