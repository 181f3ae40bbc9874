package dev.entia.meta;

import dev.entia.error.ValidationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All entities of one ORM. Immutable and thread-safe. */
public final class Metadata {

    private final List<EntityMeta<?>> entities;
    private final Map<Class<?>, EntityMeta<?>> byType = new HashMap<>();

    Metadata(List<EntityMeta<?>> entities) {
        this.entities = List.copyOf(entities);
        for (var entity : entities) byType.put(entity.type(), entity);
    }

    /** In order of registration; an entity's {@link EntityMeta#number()} is its index here. */
    public List<EntityMeta<?>> entities() {
        return entities;
    }

    @SuppressWarnings("unchecked")
    public <E> Optional<EntityMeta<E>> find(Class<E> type) {
        return Optional.ofNullable((EntityMeta<E>) byType.get(type));
    }

    /**
     * The entity of that class.
     *
     * @throws ValidationException if the class is not an entity of this ORM
     */
    @SuppressWarnings("unchecked")
    public <E> EntityMeta<E> entity(Class<E> type) {
        var entity = (EntityMeta<E>) byType.get(type);
        if (entity == null) {
            throw new ValidationException(type.getName() + " is not an entity of this ORM. "
                    + "Annotate it with @Entity and name it in Orm.init(…, o -> o.entities(…)).");
        }
        return entity;
    }
}
