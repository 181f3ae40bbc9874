package dev.entia.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entities that are checked together, by class name. */
final class Model {

    private final Map<String, EntityDefinition> byName = new HashMap<>();

    Model(List<EntityDefinition> entities) {
        for (var entity : entities) byName.put(entity.className(), entity);
    }

    Optional<EntityDefinition> find(String className) {
        return Optional.ofNullable(byName.get(className));
    }

    boolean contains(String className) {
        return byName.containsKey(className);
    }
}
