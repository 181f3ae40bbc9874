package dev.entia.load;

import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.meta.ToOne;
import dev.entia.query.PropertyPath;
import java.util.ArrayList;
import java.util.List;

/** A path resolved against the metadata: the property that each of its names stands for. */
record PathWalk(PropertyPath path, List<Property> properties) {

    static PathWalk of(EntityMeta<?> root, PropertyPath path) {
        if (path.root() != root.type()) throw LoadErrors.otherRoot(root, path);
        if (path.names().isEmpty()) throw LoadErrors.emptyPath(root);
        var properties = new ArrayList<Property>();
        EntityMeta<?> at = root;
        for (int i = 0; i < path.names().size(); i++) {
            if (i > 0) at = target(properties.get(i - 1), path);
            properties.add(at.property(path.names().get(i)));
        }
        return new PathWalk(named(path, properties), properties);
    }

    /** A place has one name only: that of the key, and not of its text. */
    private static PropertyPath named(PropertyPath path, List<Property> properties) {
        return new PropertyPath(
                path.root(), properties.stream().map(Property::name).toList());
    }

    Property last() {
        return properties.get(properties.size() - 1);
    }

    /** The position of the first to-many relation that something follows, or -1. */
    int firstToManyHop() {
        for (int i = 0; i < properties.size() - 1; i++) if (properties.get(i) instanceof ToMany) return i;
        return -1;
    }

    /** The path up to and including a position. */
    PropertyPath prefix(int position) {
        return new PropertyPath(path.root(), path.names().subList(0, position + 1));
    }

    /** The path from behind a position, seen from the entity that the relation there leads to. */
    PropertyPath rest(int position) {
        var root = ((ToMany) properties.get(position)).target();
        return new PropertyPath(
                root.type(), path.names().subList(position + 1, path.names().size()));
    }

    /**
     * The same place said in the shortest way: the key of an owned target is the reference itself, and an inverse
     * reference, which has no column, is the key of its target.
     */
    PathWalk normalised() {
        int size = properties.size();
        if (last() instanceof Scalar scalar
                && scalar.isKey()
                && size > 1
                && properties.get(size - 2) instanceof ToOne toOne
                && toOne.isOwner()) {
            return new PathWalk(prefix(size - 2), properties.subList(0, size - 1));
        }
        if (last() instanceof ToOne toOne && !toOne.isOwner()) {
            var key = toOne.target().key();
            var longer = new ArrayList<>(properties);
            longer.add(key);
            return new PathWalk(path.then(key.name()), longer);
        }
        return this;
    }

    static EntityMeta<?> target(Property relation, PropertyPath path) {
        return relation.accept(new Property.Visitor<>() {
            @Override
            public EntityMeta<?> scalar(Scalar scalar) {
                throw LoadErrors.notARelation(scalar, path);
            }

            @Override
            public EntityMeta<?> toOne(ToOne toOne) {
                return toOne.target();
            }

            @Override
            public EntityMeta<?> toMany(ToMany toMany) {
                return toMany.target();
            }
        });
    }
}
