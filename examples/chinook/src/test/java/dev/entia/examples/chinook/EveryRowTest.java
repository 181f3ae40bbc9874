package dev.entia.examples.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.annotation.Column;
import dev.entia.annotation.Entity;
import dev.entia.annotation.JoinColumn;
import dev.entia.query.Populate;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever plain SQL sees in the eleven tables, the entities hold. */
final class EveryRowTest {

    static final List<Class<?>> ENTITIES = List.of(MusicStore.ENTITIES);

    private static final DateTimeFormatter DATETIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @RegisterExtension
    final ChinookShop shop = new ChinookShop();

    @ParameterizedTest
    @FieldSource("ENTITIES")
    void every_column_of_every_row_is_in_its_field(Class<?> type) {
        var table = type.getAnnotation(Entity.class).table();
        var truth = shop.sql().rows("select * from " + table + " order by 1");

        var entities = new ArrayList<Object>();
        assertThat(shop.statementsOf(() -> entities.addAll(shop.em().findAll(type))))
                .hasSize(1);

        var read = entities.stream().map(EveryRowTest::columns).toList();
        assertThat(read).hasSameSizeAs(truth).hasSizeGreaterThanOrEqualTo(5);
        for (int i = 0; i < truth.size(); i++) {
            assertThat(read.get(i)).as("%s, row %s", table, i).isEqualTo(normalised(truth.get(i), type));
        }
    }

    @Test
    void every_table_is_mapped() {
        var mapped = new TreeSet<String>();
        for (var type : ENTITIES) mapped.add(type.getAnnotation(Entity.class).table());
        mapped.add("PlaylistTrack");

        assertThat(shop.sql().column("select name from sqlite_master where type = 'table' order by name"))
                .hasSize(11)
                .containsExactlyElementsOf(mapped);
    }

    @Test
    void every_relation_leads_to_as_many_rows_as_its_foreign_key_says() {
        assertMembers(Artist.class, Artist_.albums(), Artist::getAlbums, "select count(ArtistId) from Album");
        assertMembers(Album.class, Album_.tracks(), Album::getTracks, "select count(AlbumId) from Track");
        assertMembers(MediaType.class, MediaType_.tracks(), MediaType::getTracks, "select count(*) from Track");
        assertMembers(Track.class, Track_.sales(), Track::getSales, "select count(*) from InvoiceLine");
        assertMembers(Track.class, Track_.playlists(), Track::getPlaylists, "select count(*) from PlaylistTrack");
        assertMembers(Playlist.class, Playlist_.tracks(), Playlist::getTracks, "select count(*) from PlaylistTrack");
        assertMembers(
                Employee.class, Employee_.reports(), Employee::getReports, "select count(ReportsTo) from Employee");
        assertMembers(
                Employee.class,
                Employee_.customers(),
                Employee::getCustomers,
                "select count(SupportRepId) from Customer");
        assertMembers(Customer.class, Customer_.invoices(), Customer::getInvoices, "select count(*) from Invoice");
        assertMembers(Invoice.class, Invoice_.lines(), Invoice::getLines, "select count(*) from InvoiceLine");
    }

    private <E> void assertMembers(Class<E> type, Populate<E> relation, Function<E, Many<?>> collection, String truth) {
        var members = new AtomicLong();

        var statements = shop.statementsOf(() -> {
            for (var entity : shop.fresh().findAll(type, o -> o.populate(relation))) {
                members.addAndGet(collection.apply(entity).size());
            }
        });

        assertThat(statements).as(truth).hasSize(2);
        assertThat(members.get()).as(truth).isPositive().isEqualTo(shop.sql().number(truth));
    }

    @Test
    void every_link_of_a_playlist_is_in_its_tracks_and_in_their_playlists() {
        var truth =
                new TreeSet<>(shop.sql().column("select PlaylistId || ':' || TrackId from PlaylistTrack order by 1"));

        var fromPlaylists = new TreeSet<String>();
        for (var playlist : shop.em().findAll(Playlist.class, o -> o.populate(Playlist_.tracks()))) {
            for (var track : playlist.getTracks()) fromPlaylists.add(playlist.getId() + ":" + track.getId());
        }
        var fromTracks = new TreeSet<String>();
        for (var track : shop.fresh().findAll(Track.class, o -> o.populate(Track_.playlists()))) {
            for (var playlist : track.getPlaylists()) fromTracks.add(playlist.getId() + ":" + track.getId());
        }

        assertThat(fromPlaylists).hasSize(8715).isEqualTo(truth);
        assertThat(fromTracks).isEqualTo(truth);
    }

    /** What the entity's fields hold, by the names of their columns. */
    private static Map<String, Object> columns(Object entity) {
        var columns = new LinkedHashMap<String, Object>();
        for (var field : mapped(entity.getClass())) columns.put(columnOf(field), valueOf(field, entity));
        return columns;
    }

    private static List<Field> mapped(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getType() != Many.class && !field.isSynthetic())
                .toList();
    }

    private static String columnOf(Field field) {
        var join = field.getAnnotation(JoinColumn.class);
        return join == null ? field.getAnnotation(Column.class).name() : join.name();
    }

    private static Object valueOf(Field field, Object entity) {
        try {
            field.setAccessible(true);
            var value = field.get(entity);
            if (value instanceof Ref<?> ref) return ref.id().toString();
            if (value instanceof LocalDateTime time) return DATETIME.format(time);
            if (value instanceof BigDecimal number) return number.stripTrailingZeros();
            return value == null ? null : value.toString();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The row as {@link #columns} would have it: money without a scale, for SQLite keeps none. */
    private static Map<String, Object> normalised(Map<String, String> row, Class<?> type) {
        var columns = new LinkedHashMap<String, Object>(row);
        for (var field : mapped(type)) {
            if (field.getType() != BigDecimal.class) continue;
            columns.computeIfPresent(
                    columnOf(field), (name, text) -> new BigDecimal(text.toString()).stripTrailingZeros());
        }
        return columns;
    }
}
