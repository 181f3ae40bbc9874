package dev.entia.examples.quickstart;

import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import org.jspecify.annotations.Nullable;

@Entity
public class Tag {

    @PrimaryKey
    private @Nullable Long id;

    private String name;

    public Tag(String name) {
        this.name = name;
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
