package dev.entia.testkit.access;

import dev.entia.annotation.Creator;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** Made by a creator, its key for good. */
@Entity
@SuppressWarnings({"UnusedVariable", "UnusedMethod"}) // Reached through its access.
final class Sender {
    static final int CODE = 0;
    static final int NAME = 1;
    static final int SEAL = 2;
    static final int RATING = 3;

    @PrimaryKey
    private final String code;

    private final String name;
    private byte[] seal;
    private @Nullable Integer rating;

    @Creator
    private Sender(byte[] seal, String name, String code) {
        if (name.isEmpty()) throw new IllegalArgumentException("a sender has a name");
        this.seal = seal;
        this.code = code.strip();
        this.name = name;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    byte[] seal() {
        return seal;
    }
}
