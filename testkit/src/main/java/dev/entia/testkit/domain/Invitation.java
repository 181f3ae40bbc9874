package dev.entia.testkit.domain;

import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.PrimaryKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Its key is a random UUID, made at flush. */
@Entity
public final class Invitation {

    @PrimaryKey(generation = KeyGeneration.UUID_V4)
    private @Nullable UUID id;

    private String guest;

    public Invitation(String guest) {
        this.guest = guest;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getGuest() {
        return guest;
    }

    public void setGuest(String guest) {
        this.guest = guest;
    }
}
