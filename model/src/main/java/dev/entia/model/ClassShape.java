package dev.entia.model;

import java.util.Optional;

/**
 * What kind of class an entity is, as far as the rules ask.
 *
 * @param kind class, record, interface or enum
 * @param isAbstract declared abstract
 * @param isInner needs an instance of an enclosing class, or is local or anonymous
 * @param isGeneric has type parameters
 * @param inheritedField a field of a superclass that would be a property, as {@code Base.name}; entities do not
 *     inherit properties, so it would be lost
 */
public record ClassShape(
        Kind kind, boolean isAbstract, boolean isInner, boolean isGeneric, Optional<String> inheritedField) {

    /** An ordinary top-level or static nested class. */
    public static final ClassShape PLAIN = new ClassShape(Kind.CLASS, false, false, false, Optional.empty());

    public enum Kind {
        CLASS,
        RECORD,
        INTERFACE,
        ENUM
    }
}
