package dev.entia.examples.chinook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.NotLoadedException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reading through relations, and how many statements it takes. */
final class ReadingTest {

    @RegisterExtension
    final ChinookShop shop = new ChinookShop();

    @Test
    void the_catalogue_takes_two_statements() {
        var albums = new ArrayList<Album>();

        assertThat(shop.statementsOf(() -> albums.addAll(shop.store().catalogue())))
                .hasSize(2);

        assertThat(albums)
                .extracting(Album::getTitle)
                .isEqualTo(shop.sql().column("select Title from Album order by 1"));
        assertThat(albums)
                .extracting(album -> album.getTitle() + "/" + album.getArtist().getName() + "/"
                        + album.getTracks().size())
                .containsExactlyInAnyOrderElementsOf(shop.sql().column("""
                        select al.Title || '/' || ar.Name || '/' || (select count(*) from Track t where t.AlbumId = al.AlbumId)
                        from Album al join Artist ar on ar.ArtistId = al.ArtistId"""));
    }

    @Test
    void the_whole_shop_takes_a_statement_a_relation() {
        var statements = shop.statementsOf(() -> {
            var customers = shop.em()
                    .findAll(
                            Customer.class,
                            o -> o.populate(
                                    Customer_.supportRep().reportsTo(),
                                    Customer_.invoices().lines().track().album().artist(),
                                    Customer_.invoices().lines().track().genre(),
                                    Customer_.invoices().lines().track().mediaType(),
                                    Customer_.invoices().lines().track().playlists()));
            var invoices = customers.stream()
                    .flatMap(customer -> customer.getInvoices().stream())
                    .toList();
            var lines = invoices.stream()
                    .flatMap(invoice -> invoice.getLines().stream())
                    .toList();

            assertThat(customers).hasSize(59);
            assertThat(invoices).hasSize(412);
            assertThat(lines).hasSize(2240);
            assertThat(lines.stream().map(InvoiceLine::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(
                            shop.sql().money("select round(sum(UnitPrice * Quantity), 2) from InvoiceLine"));
            assertThat(invoices.stream().map(Invoice::getTotal).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(shop.sql().money("select round(sum(Total), 2) from Invoice"));
            assertThat(lines.stream()
                            .filter(line -> "AC/DC"
                                    .equals(Objects.requireNonNull(
                                                    line.getTrack().getAlbum())
                                            .getArtist()
                                            .getName()))
                            .count())
                    .isEqualTo(shop.sql().number("""
                            select count(*) from InvoiceLine l join Track t on t.TrackId = l.TrackId
                            join Album al on al.AlbumId = t.AlbumId join Artist ar on ar.ArtistId = al.ArtistId
                            where ar.Name = 'AC/DC'"""));
            assertThat(lines.stream()
                            .map(InvoiceLine::getTrack)
                            .distinct()
                            .mapToLong(track -> track.getPlaylists().size())
                            .sum())
                    .isEqualTo(shop.sql().number("""
                            select count(*) from PlaylistTrack where TrackId in (select TrackId from InvoiceLine)"""));
        });

        assertThat(statements).as("customers, invoices, lines, playlists").hasSize(4);
    }

    @Test
    void a_loop_that_loads_collections_takes_one_statement() {
        var artists = shop.em().findAll(Artist.class);
        var albums = new ArrayList<Album>();

        var statements = shop.statementsOf(() -> {
            for (var artist : artists) albums.addAll(artist.getAlbums().load());
        });

        assertThat(statements).hasSize(1);
        assertThat(albums).hasSize(347).doesNotHaveDuplicates();
    }

    @Test
    void populating_what_was_found_takes_a_statement_a_relation() {
        var albums = shop.em().findAll(Album.class);

        assertThat(shop.statementsOf(() -> shop.em()
                        .populate(
                                albums, List.of(Album_.artist(), Album_.tracks().genre()))))
                .hasSize(2);

        assertThat(albums).allSatisfy(album -> {
            assertThat(album.getArtist().getName()).isNotNull();
            assertThat(album.getTracks())
                    .isNotEmpty()
                    .allSatisfy(track -> assertThat(track.getGenre()).isNotNull());
        });
    }

    @Test
    void what_was_not_asked_for_is_not_loaded_behind_the_scenes() {
        var album = shop.em().findOneOrFail(Album.class, 1L);

        assertThat(shop.statementsOf(
                        () -> assertThatThrownBy(() -> album.getArtist().getName())
                                .isInstanceOf(NotLoadedException.class)
                                .hasMessageContaining("Album#1")
                                .hasMessageContaining("artist")))
                .isEmpty();
    }

    @Test
    void the_same_row_is_the_same_object_wherever_it_is_met() {
        var album = shop.em().findOneOrFail(Album.class, 1L, o -> o.populate(Album_.tracks()));
        var track = shop.em()
                .findOneOrFail(Track.class, Track_.album().title.eq(album.getTitle()), o -> o.orderBy(Track_.id.asc()));

        assertThat(track.getAlbum()).isSameAs(album);
        assertThat(album.getTracks()).contains(track);
    }

    @Test
    void pages_follow_each_other_without_gaps() {
        var names = new ArrayList<String>();

        var statements = shop.statementsOf(() -> {
            for (int page = 0; page < 4; page++) {
                for (var track : shop.store().tracksOf("Jazz", page, 25)) {
                    names.add(track.getName() + "/"
                            + Objects.requireNonNull(track.getAlbum())
                                    .getArtist()
                                    .getName());
                }
            }
        });

        assertThat(statements).hasSize(4);
        assertThat(names).hasSize(100).isEqualTo(shop.sql().column("""
                select t.Name || '/' || ar.Name from Track t join Genre g on g.GenreId = t.GenreId
                join Album al on al.AlbumId = t.AlbumId join Artist ar on ar.ArtistId = al.ArtistId
                where g.Name = 'Jazz' order by t.Name, t.TrackId limit 100"""));
    }

    @Test
    void a_page_of_playlists_has_all_of_their_tracks() {
        var statements = shop.statementsOf(() -> {
            var playlists = shop.em()
                    .findAll(
                            Playlist.class,
                            o -> o.populate(Playlist_.tracks())
                                    .orderBy(Playlist_.id.asc())
                                    .limit(3)
                                    .offset(4));

            assertThat(playlists)
                    .extracting(playlist -> (long) playlist.getTracks().size())
                    .containsExactly(
                            shop.sql().number("select count(*) from PlaylistTrack where PlaylistId = 5"),
                            shop.sql().number("select count(*) from PlaylistTrack where PlaylistId = 6"),
                            shop.sql().number("select count(*) from PlaylistTrack where PlaylistId = 7"));
        });

        assertThat(statements).hasSize(2);
    }

    @Test
    void conditions_and_orders_go_through_relations() {
        var tracks = shop.em()
                .find(
                        Track.class,
                        Track_.album()
                                .artist()
                                .name
                                .startsWith("A")
                                .and(Track_.playlists()
                                        .some(Playlist_.name.eq("Grunge"))
                                        .not())
                                .and(Track_.sales().invoice().customer().country.in("Brazil", "Germany"))
                                .and(Track_.unitPrice.lt(new BigDecimal("1.50"))),
                        o -> o.orderBy(
                                Track_.album().artist().name.desc(),
                                Track_.album().title.asc(),
                                Track_.id.desc()));

        assertThat(tracks)
                .isNotEmpty()
                .extracting(Track::getName)
                .isEqualTo(shop.sql().column("""
                select t.Name from Track t join Album al on al.AlbumId = t.AlbumId
                join Artist ar on ar.ArtistId = al.ArtistId
                where ar.Name like 'A%' and t.UnitPrice < 1.5
                and not exists (select 1 from PlaylistTrack pt join Playlist p on p.PlaylistId = pt.PlaylistId
                                where pt.TrackId = t.TrackId and p.Name = 'Grunge')
                and exists (select 1 from InvoiceLine l join Invoice i on i.InvoiceId = l.InvoiceId
                            join Customer c on c.CustomerId = i.CustomerId
                            where l.TrackId = t.TrackId and c.Country in ('Brazil', 'Germany'))
                order by ar.Name desc, al.Title, t.TrackId desc"""));
    }

    @Test
    void a_tree_of_employees_is_read_by_levels() {
        var statements = shop.statementsOf(() -> {
            var boss = shop.em()
                    .findOneOrFail(
                            Employee.class,
                            Employee_.reportsTo().isNull(),
                            o -> o.populate(Employee_.reports().reports().customers()));

            assertThat(boss.getLastName()).isEqualTo("Adams");
            var second = boss.getReports();
            assertThat(second).extracting(Employee::getLastName).containsExactlyInAnyOrder("Edwards", "Mitchell");
            assertThat(second)
                    .flatExtracting(employee -> List.copyOf(employee.getReports()))
                    .extracting(Employee::getLastName)
                    .containsExactlyInAnyOrder("Peacock", "Park", "Johnson", "King", "Callahan");
            assertThat(second.stream()
                            .flatMap(employee -> employee.getReports().stream())
                            .mapToInt(employee -> employee.getCustomers().size())
                            .sum())
                    .isEqualTo(59);
            assertThat(second)
                    .allSatisfy(employee -> assertThat(employee.getReportsTo()).isSameAs(boss));
        });

        assertThat(statements).hasSize(4);
    }

    @Test
    void what_is_missing_can_be_asked_for() {
        assertThat(shop.store().unsold())
                .extracting(track -> String.valueOf(track.getId()))
                .isEqualTo(shop.sql().column("""
                        select TrackId from Track where TrackId not in (select TrackId from InvoiceLine) order by 1"""));
        assertThat(shop.em().count(Playlist.class, Playlist_.tracks().size().eq(0)))
                .isEqualTo(shop.sql().number("""
                        select count(*) from Playlist where PlaylistId not in (select PlaylistId from PlaylistTrack)"""));
        assertThat(shop.em().count(Customer.class, Customer_.company.isNull())).isEqualTo(49);
    }

    @Test
    void counting_counts_each_entity_once_whatever_the_joins() {
        var condition = Customer_.invoices().lines().track().genre().name.eq("Rock");

        assertThat(shop.em().count(Customer.class, condition))
                .isEqualTo(shop.sql().number("""
                select count(distinct i.CustomerId) from Invoice i join InvoiceLine l on l.InvoiceId = i.InvoiceId
                join Track t on t.TrackId = l.TrackId join Genre g on g.GenreId = t.GenreId where g.Name = 'Rock'"""));
        assertThat(shop.em().find(Customer.class, condition))
                .hasSize(Math.toIntExact(shop.em().count(Customer.class, condition)));
    }

    @Test
    void a_repository_knows_its_questions() {
        var customers = shop.em().repository(CustomerRepository.class);

        assertThat(customers.from("Canada"))
                .extracting(Customer::getLastName)
                .isEqualTo(
                        shop.sql().column("select LastName from Customer where Country = 'Canada' order by LastName"));
        assertThat(customers.count()).isEqualTo(59);
    }
}
