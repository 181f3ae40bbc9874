package dev.entia.model;

/**
 * A rule that a declaration breaks.
 *
 * @param entity the binary name of the entity
 * @param property the offending field, or empty when the class itself is at fault
 * @param message what is wrong, with which value, and what to do; begins with {@code Entity} or {@code Entity.property}
 */
public record Problem(String entity, String property, String message) {}
