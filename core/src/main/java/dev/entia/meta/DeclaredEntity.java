package dev.entia.meta;

import dev.entia.access.GeneratedAccess;
import dev.entia.access.GeneratedClasses;
import dev.entia.model.EntityDefinition;
import org.jspecify.annotations.Nullable;

/**
 * An entity class and what it declares.
 *
 * @param generated its generated access; null if the annotation processor did not see the class
 */
record DeclaredEntity<E>(
        Class<E> type,
        EntityDefinition definition,
        @Nullable GeneratedAccess<E> generated) {

    @SuppressWarnings("unchecked") // What registers for a class is made for it.
    static <E> DeclaredEntity<E> of(Class<E> type) {
        var generated = (GeneratedAccess<E>)
                GeneratedClasses.find(type, "_Access", GeneratedAccess.class).orElse(null);
        var definition = generated == null ? ReflectiveReader.read(type) : generated.definition();
        return new DeclaredEntity<>(type, definition, generated);
    }
}
