package dev.entia.processor;

import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;

/** An entity of another compilation, made without the processor. */
@Entity
@SuppressWarnings("UnusedVariable") // It is read by the compiler.
public final class Volume {

    @PrimaryKey
    private long id;

    private String name = "";
}
