package dev.entia.testkit.domain;

import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** Its key is a number that the application gives. */
@Entity
public final class Shelf {

    @PrimaryKey(generation = KeyGeneration.ASSIGNED)
    private @Nullable Long number;

    private String room;

    public Shelf(@Nullable Long number, String room) {
        this.number = number;
        this.room = room;
    }

    public @Nullable Long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }
}
