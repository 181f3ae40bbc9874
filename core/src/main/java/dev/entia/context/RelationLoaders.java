package dev.entia.context;

import dev.entia.meta.Property;
import dev.entia.relation.RelationLoader;

/** Gives the loader through which the references or collections of one relation and one result ask to be loaded. */
@FunctionalInterface
public interface RelationLoaders {

    /** A new loader; what shares it is loaded together. */
    RelationLoader loader(ResultGroup group, Property relation);
}
