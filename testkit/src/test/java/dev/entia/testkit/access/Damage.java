package dev.entia.testkit.access;

import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;

/** Its constructor fails. */
@Entity
final class Damage {

    @PrimaryKey
    private int id;

    Damage() {
        throw new IllegalStateException("broken on arrival");
    }

    int id() {
        return id;
    }
}
