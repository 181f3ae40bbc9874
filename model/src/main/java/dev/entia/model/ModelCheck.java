package dev.entia.model;

import java.util.List;

/**
 * The rules that entities must keep. The annotation processor and the start of an ORM apply the same ones, and report
 * them in the same words.
 */
public final class ModelCheck {

    private ModelCheck() {}

    /**
     * What is wrong with entities that are to work together, in order of entities and their properties; empty if nothing
     * is. An entity that a relation leads to must be among them.
     */
    public static List<Problem> check(List<EntityDefinition> entities) {
        return List.of();
    }
}
