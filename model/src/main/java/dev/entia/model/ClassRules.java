package dev.entia.model;

/** What kind of class an entity may be. */
final class ClassRules {

    private ClassRules() {}

    /** Of something that is no class. */
    static void checkKind(EntityDefinition entity, Report report) {
        switch (entity.shape().kind()) {
            case RECORD ->
                report.add(entity, "is a record, which can neither change nor be filled later. Make it a class.");
            case INTERFACE -> report.add(entity, "is an interface. Annotate the class whose instances are rows.");
            case ENUM -> report.add(entity, "is an enum. Only classes are entities; use it as the type of a property.");
            case CLASS -> throw new IllegalArgumentException(entity.className());
        }
    }

    static void check(EntityDefinition entity, Report report) {
        var shape = entity.shape();
        if (shape.isAbstract()) {
            report.add(entity, "is abstract, so no row can become an instance of it. Make it concrete.");
        }
        if (shape.isInner()) {
            report.add(
                    entity,
                    "is an inner or local class, which needs something around it to exist. Make it static or top-level.");
        }
        if (shape.isGeneric()) {
            report.add(entity, "has type parameters, which a row cannot tell. Remove them.");
        }
        var inherited = shape.inheritedField();
        if (inherited.isPresent()) {
            report.add(
                    entity,
                    "inherits " + inherited.get() + ", which would not be saved: entities do not inherit properties. "
                            + "Declare it in " + entity.simpleName() + ", or mark it @Transient.");
        }
    }
}
