package dev.entia.processor;

import dev.entia.annotation.Entity;
import dev.entia.model.JavaType;
import dev.entia.model.ModelCheck;
import dev.entia.model.Problem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The entities of a compilation together with those of earlier ones that they refer to. */
final class Model {

    private final Map<String, DeclaredEntity> entities = new LinkedHashMap<>();

    private Model() {}

    /** {@code classNames}: the binary names of the entities of this compilation. */
    static Model of(Collection<String> classNames, SourceNames names, SourceReader reader) {
        var model = new Model();
        for (var className : classNames) model.add(className, names, reader);
        for (var entity : List.copyOf(model.entities.values())) {
            for (var property : entity.definition().properties()) {
                mentioned(property.type()).forEach(mentioned -> model.add(mentioned, names, reader));
            }
        }
        return model;
    }

    Optional<DeclaredEntity> find(String className) {
        return Optional.ofNullable(entities.get(className));
    }

    /** The rules that are broken, in order of the entities. */
    List<Problem> problems() {
        return ModelCheck.check(
                entities.values().stream().map(DeclaredEntity::definition).toList());
    }

    private void add(String className, SourceNames names, SourceReader reader) {
        if (entities.containsKey(className)) return;
        names.find(className)
                .filter(type -> type.getAnnotation(Entity.class) != null)
                .ifPresent(type -> entities.put(className, reader.read(type)));
    }

    /** The classes that a type names, whether or not a relation is made of it: messages tell entities from others. */
    private static Stream<String> mentioned(JavaType type) {
        return Stream.concat(Stream.of(type.erasure()), type.arguments().stream());
    }
}
