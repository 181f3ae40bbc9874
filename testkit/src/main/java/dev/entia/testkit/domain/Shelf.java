package dev.entia.testkit.domain;

import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** Its key is a number that the application gives; what identifies it too may be missing. */
@Entity
public final class Shelf {

    @PrimaryKey(generation = KeyGeneration.ASSIGNED)
    private @Nullable Long number;

    private String room;

    @Unique
    private @Nullable String label;

    public Shelf(@Nullable Long number, String room) {
        this.number = number;
        this.room = room;
    }

    public Shelf(long number, String room, String label) {
        this(number, room);
        this.label = label;
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

    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = label;
    }
}
