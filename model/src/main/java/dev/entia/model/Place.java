package dev.entia.model;

import java.util.Optional;

/** A property under examination, and the model around it. */
record Place(EntityDefinition entity, PropertyDefinition property, Model model) {

    JavaType type() {
        return property.type();
    }

    boolean has(String annotation) {
        return property.annotations().contains(annotation);
    }

    boolean isRelation() {
        return type().isRef() || type().isMany();
    }

    /** Empty unless it is a value in a column. */
    Optional<Mapping.Scalar> scalar() {
        return mapping(Mapping.Scalar.class);
    }

    /** Empty unless it is a reference. */
    Optional<Mapping.ToOne> toOne() {
        return mapping(Mapping.ToOne.class);
    }

    /** Empty unless it is a collection. */
    Optional<Mapping.ToMany> toMany() {
        return mapping(Mapping.ToMany.class);
    }

    /** Whether the relation is mapped by a property of its target. */
    boolean isInverse() {
        return !mappedBy().isEmpty();
    }

    /** The property of the target that the relation is mapped by, or empty. */
    String mappedBy() {
        if (property.mapping() instanceof Mapping.ToOne toOne) return toOne.mappedBy();
        return property.mapping() instanceof Mapping.ToMany toMany ? toMany.mappedBy() : "";
    }

    /** The class name that a relation leads to, or empty. */
    String target() {
        if (property.mapping() instanceof Mapping.ToOne toOne) return toOne.target();
        return property.mapping() instanceof Mapping.ToMany toMany ? toMany.target() : "";
    }

    void report(Report report, String text) {
        report.add(entity, property.name(), text);
    }

    private <M extends Mapping> Optional<M> mapping(Class<M> kind) {
        return kind.isInstance(property.mapping()) ? Optional.of(kind.cast(property.mapping())) : Optional.empty();
    }
}
