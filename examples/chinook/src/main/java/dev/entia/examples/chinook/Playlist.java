package dev.entia.examples.chinook;

import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;
import org.jspecify.annotations.Nullable;

/** Its tracks are linked through the eleventh table, {@code PlaylistTrack}. */
@Entity(table = "Playlist")
public class Playlist {

    @PrimaryKey
    @Column(name = "PlaylistId")
    private @Nullable Long id;

    @Column(name = "Name", length = 120)
    private @Nullable String name;

    @ManyToMany(table = "PlaylistTrack", joinColumn = "PlaylistId", inverseJoinColumn = "TrackId")
    private Many<Track> tracks = new Many<>();

    public Playlist(String name) {
        this.name = name;
    }

    public @Nullable Long getId() {
        return id;
    }

    public @Nullable String getName() {
        return name;
    }

    public Many<Track> getTracks() {
        return tracks;
    }
}
