package dev.entia.testkit.access;

import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;

/** Allocated: it has no constructor that could be called without knowing what it wants. */
@Entity(triggers = true)
@SuppressWarnings("UnusedVariable") // Fields are read through their access.
final class Stamp {
    static final int ID = 0;
    static final int CENTS = 1;
    static final int USED_ON = 2;

    @PrimaryKey
    private long id;

    private short cents = 7;

    @ManyToMany
    private Many<Parcel> usedOn = new Many<>();

    Stamp(long id) {
        throw new IllegalStateException("not called for rows: " + id);
    }

    short cents() {
        return cents;
    }

    Many<Parcel> usedOn() {
        return usedOn;
    }
}
