package dev.entia.examples.chinook;

import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.JoinColumn;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Entity(table = "Track")
public class Track {

    @PrimaryKey
    @Column(name = "TrackId")
    private @Nullable Long id;

    @Column(name = "Name", length = 200)
    private String name;

    @JoinColumn(name = "AlbumId")
    private @Nullable Ref<Album> album;

    @JoinColumn(name = "MediaTypeId")
    private Ref<MediaType> mediaType;

    @JoinColumn(name = "GenreId")
    private @Nullable Ref<Genre> genre;

    @Column(name = "Composer", length = 220)
    private @Nullable String composer;

    @Column(name = "Milliseconds")
    private int milliseconds;

    @Column(name = "Bytes")
    private @Nullable Long bytes;

    @Column(name = "UnitPrice", precision = 10, scale = 2)
    private BigDecimal unitPrice;

    @ManyToMany(mappedBy = "tracks")
    private Many<Playlist> playlists = new Many<>();

    @OneToMany(mappedBy = "track")
    private Many<InvoiceLine> sales = new Many<>();

    public Track(String name, MediaType mediaType, int milliseconds, BigDecimal unitPrice) {
        this.name = name;
        this.mediaType = Ref.to(mediaType);
        this.milliseconds = milliseconds;
        this.unitPrice = unitPrice;
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public @Nullable Album getAlbum() {
        return album == null ? null : album.get();
    }

    public MediaType getMediaType() {
        return mediaType.get();
    }

    public @Nullable Genre getGenre() {
        return genre == null ? null : genre.get();
    }

    public void setGenre(@Nullable Genre genre) {
        this.genre = Ref.of(genre);
    }

    public @Nullable String getComposer() {
        return composer;
    }

    public void setComposer(@Nullable String composer) {
        this.composer = composer;
    }

    public int getMilliseconds() {
        return milliseconds;
    }

    public @Nullable Long getBytes() {
        return bytes;
    }

    public BigDecimal getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(BigDecimal unitPrice) {
        this.unitPrice = unitPrice;
    }

    public Many<Playlist> getPlaylists() {
        return playlists;
    }

    public Many<InvoiceLine> getSales() {
        return sales;
    }
}
