package dev.entia.examples.chinook;

import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import org.jspecify.annotations.Nullable;

@Entity(table = "Genre")
public class Genre {

    @PrimaryKey
    @Column(name = "GenreId")
    private int id;

    @Column(name = "Name", length = 120)
    private @Nullable String name;

    public Genre(String name) {
        this.name = name;
    }

    public int getId() {
        return id;
    }

    public @Nullable String getName() {
        return name;
    }
}
