package dev.entia.examples.chinook;

import dev.entia.EntityManager;
import dev.entia.query.FindOptions;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/** What happens in the shop. Works on one entity manager, and leaves it to the caller when to flush. */
public final class MusicStore {

    /** All entities, for {@code Orm.init}. */
    public static final Class<?>[] ENTITIES = {
        Artist.class,
        Album.class,
        Track.class,
        Genre.class,
        MediaType.class,
        Playlist.class,
        Employee.class,
        Customer.class,
        Invoice.class,
        InvoiceLine.class
    };

    private static final FindOptions<Album> WITH_ARTIST_AND_TRACKS = FindOptions.of(
            Album.class, o -> o.populate(Album_.artist(), Album_.tracks()).orderBy(Album_.title.asc()));

    private final EntityManager em;

    public MusicStore(EntityManager em) {
        this.em = em;
    }

    /** All albums by title, with their artists and tracks. */
    public List<Album> catalogue() {
        return em.findAll(Album.class, WITH_ARTIST_AND_TRACKS);
    }

    /** One page of a genre's tracks by name, with album and artist; the first page is 0. */
    public List<Track> tracksOf(String genre, int page, int size) {
        return em.find(
                Track.class,
                Track_.genre().name.eq(genre),
                o -> o.populate(Track_.album().artist())
                        .orderBy(Track_.name.asc(), Track_.id.asc())
                        .limit(size)
                        .offset(page * size));
    }

    /** Tracks that nobody has ever bought. */
    public List<Track> unsold() {
        return em.find(Track.class, Track_.sales().isEmpty(), o -> o.orderBy(Track_.id.asc()));
    }

    /** Everything of an artist gets a new price. */
    public void reprice(String artist, BigDecimal price) {
        for (var track : em.find(Track.class, Track_.album().artist().name.eq(artist))) track.setUnitPrice(price);
    }

    /** Moves tracks from one playlist to another, without loading what else is on them. */
    public void move(List<Track> tracks, Playlist from, Playlist to) {
        from.getTracks().removeAll(tracks);
        to.getTracks().addAll(tracks);
    }

    /** An invoice over one of each. */
    public Invoice sell(Customer customer, LocalDateTime date, List<Track> tracks) {
        var invoice = new Invoice(customer, date);
        for (var track : tracks) invoice.add(track, 1);
        em.persist(invoice);
        return invoice;
    }

    /** The invoice and its lines are gone. */
    public void cancel(Invoice invoice) {
        em.populate(List.of(invoice), Invoice_.lines());
        em.remove(invoice);
    }
}
