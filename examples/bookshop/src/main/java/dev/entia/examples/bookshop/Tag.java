package dev.entia.examples.bookshop;

import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A word that books are found by. */
@Entity
public class Tag {

    @PrimaryKey
    private @Nullable ObjectId id;

    @Unique
    private String name;

    public Tag(String name) {
        this.name = name;
    }

    public @Nullable ObjectId getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
