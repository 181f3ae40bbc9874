package dev.entia.testkit.domain;

import java.io.Serializable;

/** A value of a type that Entia does not know by itself: a file on the class path says how it is stored. */
public record Token(long number) implements Serializable, Comparable<Token> {

    @Override
    public int compareTo(Token other) {
        return Long.compareUnsigned(number, other.number);
    }

    @Override
    public String toString() {
        return String.format("%016x", number);
    }
}
