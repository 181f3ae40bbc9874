package dev.entia.testkit.domain;

import java.io.Serializable;

/** A value of a type that Entia does not know by itself, and that is stored as a number. */
public record Serial(long number) implements Serializable {}
