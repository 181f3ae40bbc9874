package dev.entia.model;

import java.util.List;

/**
 * How an instance is made for a row.
 *
 * @param kind which way
 * @param parameters for {@link Kind#CREATOR}: the constructor's parameters in order; else empty
 * @param creators how many constructors are marked as creators
 */
public record Instantiation(Kind kind, List<Parameter> parameters, int creators) {

    public Instantiation {
        parameters = List.copyOf(parameters);
    }

    /** Its no-argument constructor runs, so its field initialisers do. */
    public static final Instantiation NO_ARGUMENT = new Instantiation(Kind.NO_ARGUMENT, List.of(), 0);

    /** No constructor and no initialiser runs; every property is set. */
    public static final Instantiation ALLOCATION = new Instantiation(Kind.ALLOCATION, List.of(), 0);

    public enum Kind {
        NO_ARGUMENT,
        ALLOCATION,
        CREATOR
    }

    /**
     * A parameter of the creator.
     *
     * @param name the property that it takes
     * @param type its erased Java type, spelled as {@link JavaType#erasure()}
     */
    public record Parameter(String name, String type) {}
}
