package dev.entia.examples.chinook;

import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;
import org.jspecify.annotations.Nullable;

@Entity(table = "MediaType")
public class MediaType {

    @PrimaryKey
    @Column(name = "MediaTypeId")
    private @Nullable Integer id;

    @Column(name = "Name", length = 120)
    private @Nullable String name;

    @OneToMany(mappedBy = "mediaType")
    private Many<Track> tracks = new Many<>();

    public MediaType(String name) {
        this.name = name;
    }

    public @Nullable Integer getId() {
        return id;
    }

    public @Nullable String getName() {
        return name;
    }

    public Many<Track> getTracks() {
        return tracks;
    }
}
