package dev.entia.examples.chinook;

import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;
import org.jspecify.annotations.Nullable;

@Entity(table = "Artist")
public class Artist {

    @PrimaryKey
    @Column(name = "ArtistId")
    private @Nullable Long id;

    @Column(name = "Name", length = 120)
    private @Nullable String name;

    @OneToMany(mappedBy = "artist")
    private Many<Album> albums = new Many<>();

    public Artist(String name) {
        this.name = name;
    }

    public @Nullable Long getId() {
        return id;
    }

    public @Nullable String getName() {
        return name;
    }

    public Many<Album> getAlbums() {
        return albums;
    }
}
