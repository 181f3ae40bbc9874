package dev.entia.driver;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.ToOne;
import java.util.List;

/**
 * An entity that a read brings, and the to-one targets that come along in the same row. A pure value.
 *
 * @param joins at most one a relation; a target that does not exist leaves all its slots NULL
 */
public record FetchNode(EntityMeta<?> entity, Content content, List<Join> joins) {

    public FetchNode {
        joins = List.copyOf(joins);
    }

    /** By hand: what records are hashed with is made when the first one is, and a start-up waits for it. */
    @Override
    public int hashCode() {
        return 31 * (31 * entity.hashCode() + content.hashCode()) + joins.hashCode();
    }

    /** This node alone. */
    public FetchNode withoutJoins() {
        return new FetchNode(entity, content, List.of());
    }

    /** What is read of the entity itself, in order of slots. */
    public List<Property> properties() {
        return switch (content) {
            case STORED -> entity.stored();
            case KEY -> List.of(entity.key());
            case KEYS ->
                entity.stored().stream()
                        .filter(property -> property == entity.key() || property instanceof ToOne)
                        .toList();
        };
    }

    /** What is read of the entity. */
    public enum Content {
        /** All {@link EntityMeta#stored()} properties, in that order. */
        STORED,
        /** The key alone. */
        KEY,
        /** The key, and those that the owning to-one relations refer to. */
        KEYS
    }

    /** The target of a relation of this node's entity; the row stays when there is none. */
    public record Join(ToOne relation, FetchNode target) {}
}
