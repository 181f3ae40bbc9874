package dev.entia.testkit.driver;

/** A link of a many-to-many, by the keys of its owning side and of the other. */
record Pair(Object owner, Object target) {}
