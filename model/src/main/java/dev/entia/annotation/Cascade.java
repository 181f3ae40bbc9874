package dev.entia.annotation;

/** What the unit of work does to the entities that a relation leads to when it does so to the owner. */
public enum Cascade {
    /** A new entity that is reached is saved too. On by default. */
    PERSIST,
    /** Entities that are reached and loaded are deleted too. */
    REMOVE
}
