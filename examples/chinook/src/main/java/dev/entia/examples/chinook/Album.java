package dev.entia.examples.chinook;

import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.JoinColumn;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import org.jspecify.annotations.Nullable;

@Entity(table = "Album")
public class Album {

    @PrimaryKey
    @Column(name = "AlbumId")
    private @Nullable Long id;

    @Column(name = "Title", length = 160)
    private String title;

    @JoinColumn(name = "ArtistId")
    private Ref<Artist> artist;

    @OneToMany(mappedBy = "album")
    private Many<Track> tracks = new Many<>();

    public Album(String title, Artist artist) {
        this.title = title;
        this.artist = Ref.to(artist);
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Artist getArtist() {
        return artist.get();
    }

    public Many<Track> getTracks() {
        return tracks;
    }
}
