package dev.entia.examples.chinook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ForeignKeyConstraintViolationException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Changing the shop: what is planned, what is sent, and what plain SQL finds afterwards. */
final class WritingTest {

    @RegisterExtension
    final ChinookShop shop = new ChinookShop();

    @Test
    void new_prices_write_nothing_but_prices() {
        var before = shop.sql().rows("select * from Track order by TrackId");
        shop.store().reprice("AC/DC", new BigDecimal("1.29"));

        assertThat(shop.em().previewFlush().toString()).isEqualTo("update Track [unitPrice] ×18");
        assertThat(shop.statementsOf(() -> shop.em().flush()))
                .containsExactly("begin immediate", "update `Track` set `UnitPrice` = ? where `TrackId` = ?", "commit");

        assertThat(shop.sql().number("""
                select count(*) from Track t join Album al on al.AlbumId = t.AlbumId
                join Artist ar on ar.ArtistId = al.ArtistId where ar.Name = 'AC/DC' and t.UnitPrice = 1.29""")).isEqualTo(18);
        var after = shop.sql().rows("select * from Track order by TrackId");
        assertThat(after.stream().filter(row -> !before.contains(row))).hasSize(18);
    }

    @Test
    void different_changes_are_written_in_their_own_columns() {
        var tracks = shop.em().find(Track.class, Track_.id.in(1L, 2L, 3L), o -> o.orderBy(Track_.id.asc()));
        tracks.get(0).setComposer(null);
        tracks.get(1).setComposer("Nobody");
        tracks.get(2).setUnitPrice(new BigDecimal("5"));

        assertThat(shop.em().flush().toString()).isEqualTo("update Track [composer] ×2\nupdate Track [unitPrice] ×1");

        assertThat(shop.sql().rows("select Composer, UnitPrice from Track where TrackId in (1, 2, 3) order by TrackId"))
                .extracting(row -> row.get("Composer") + "/" + row.get("UnitPrice"))
                .containsExactly("null/0.99", "Nobody/0.99", "F. Baltes, S. Kaufman, U. Dirkscneider & W. Hoffman/5");
    }

    @Test
    void nothing_changed_writes_nothing() {
        shop.store().catalogue();
        shop.em().findAll(Customer.class, o -> o.populate(Customer_.invoices().lines()));
        shop.em().findAll(Playlist.class, o -> o.populate(Playlist_.tracks()));

        assertThat(shop.em().previewFlush().isEmpty()).isTrue();
        assertThat(shop.statementsOf(
                        () -> assertThat(shop.em().flush().isEmpty()).isTrue()))
                .isEmpty();
    }

    @Test
    void an_equal_price_of_another_scale_is_no_change() {
        var track = shop.em().findOneOrFail(Track.class, 1L);
        track.setUnitPrice(new BigDecimal("0.9900"));

        assertThat(shop.em().previewFlush().isEmpty()).isTrue();
    }

    @Test
    void tracks_move_between_playlists_without_loading_them() {
        var grunge = shop.em().findOneOrFail(Playlist.class, Playlist_.name.eq("Grunge"));
        var brazilian = shop.em().findOneOrFail(Playlist.class, Playlist_.name.eq("Brazilian Music"));
        var tracks = shop.em()
                .find(
                        Track.class,
                        Track_.playlists().some(Playlist_.name.eq("Grunge")),
                        o -> o.orderBy(Track_.id.asc()).limit(5));
        var moved = tracks.stream().map(track -> String.valueOf(track.getId())).toList();
        var untouched = shop.sql().number("select count(*) from PlaylistTrack where PlaylistId not in (11, 16)");

        shop.store().move(tracks, grunge, brazilian);
        assertThat(shop.em().previewFlush().toString()).isEqualTo("unlink Playlist.tracks -5\nlink Playlist.tracks +5");
        assertThat(shop.statementsOf(() -> shop.em().flush())).containsExactly("begin immediate", """
                delete from `PlaylistTrack` where `PlaylistId` = ? and `TrackId` = ?""", """
                insert into `PlaylistTrack` (`PlaylistId`, `TrackId`) values (?, ?), (?, ?), (?, ?), (?, ?), (?, ?)\
                 on conflict do nothing""", "commit");

        assertThat(shop.sql().number("select count(*) from PlaylistTrack where PlaylistId = " + grunge.getId()))
                .isEqualTo(10);
        assertThat(shop.sql().column("select TrackId from PlaylistTrack where PlaylistId = " + brazilian.getId()))
                .hasSize(44)
                .containsAll(moved);
        assertThat(shop.sql().number("select count(*) from PlaylistTrack where PlaylistId not in (11, 16)"))
                .isEqualTo(untouched);
    }

    @Test
    void the_last_word_on_a_playlist_that_is_not_loaded_counts() {
        var grunge = shop.em().findOneOrFail(Playlist.class, Playlist_.name.eq("Grunge"));
        var onIt = Track_.playlists().some(Playlist_.name.eq("Grunge"));
        var there = shop.em().findOneOrFail(Track.class, onIt, o -> o.populate(Track_.mediaType()));
        var elsewhere = shop.em().findOneOrFail(Track.class, onIt.not());
        var neverSaved = new Track("Never saved", there.getMediaType(), 1, BigDecimal.ONE);

        for (var track : List.of(there, neverSaved)) grunge.getTracks().add(track);
        for (var track : List.of(there, neverSaved, elsewhere))
            grunge.getTracks().remove(track);
        grunge.getTracks().add(elsewhere);
        shop.em().flush();

        assertThat(shop.sql().column("select TrackId from PlaylistTrack where PlaylistId = " + grunge.getId()))
                .hasSize(15)
                .contains(String.valueOf(elsewhere.getId()))
                .doesNotContain(String.valueOf(there.getId()));
        assertThat(shop.sql().number("select count(*) from Track")).isEqualTo(3503);
    }

    @Test
    void a_playlist_can_be_changed_from_the_side_of_the_track() {
        var track = shop.em().findOneOrFail(Track.class, 1L, o -> o.populate(Track_.playlists()));
        var playlist = new Playlist("Mine");
        track.getPlaylists().add(playlist);

        assertThat(shop.em().flush().toString()).isEqualTo("insert Playlist [name] ×1 → id\nlink Playlist.tracks +1");

        assertThat(shop.sql()
                        .column("select Name from Playlist p join PlaylistTrack pt on p.PlaylistId = pt.PlaylistId"
                                + " where pt.TrackId = 1"))
                .contains("Mine");
        assertThat(playlist.getTracks()).containsExactly(track);
    }

    @Test
    void a_sale_is_an_invoice_with_its_lines() {
        var customer = shop.em().findOneOrFail(Customer.class, Customer_.email.eq("leonekohler@surfeu.de"));
        var tracks = shop.em().find(Track.class, Track_.id.in(1L, 6L, 2820L), o -> o.orderBy(Track_.id.asc()));
        var invoice = shop.store().sell(customer, LocalDateTime.of(2026, 2, 28, 12, 30, 15), tracks);

        assertThat(shop.em().previewFlush().toString()).isEqualTo("""
                insert Invoice [customer, date, billingAddress, billingCity, billingState, billingCountry,\
                 billingPostalCode, total] ×1 → id
                insert InvoiceLine [invoice←Invoice.id, track, unitPrice, quantity] ×3 → id""");
        assertThat(shop.statementsOf(() -> shop.em().flush())).containsExactly("begin immediate", """
                insert into `Invoice` (`CustomerId`, `InvoiceDate`, `BillingAddress`, `BillingCity`, `BillingState`,\
                 `BillingCountry`, `BillingPostalCode`, `Total`) values (?, ?, ?, ?, ?, ?, ?, ?) returning `InvoiceId`""", """
                insert into `InvoiceLine` (`InvoiceId`, `TrackId`, `UnitPrice`, `Quantity`)\
                 values (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?) returning `InvoiceLineId`""", "commit");

        assertThat(invoice.getId()).isEqualTo(413);
        assertThat(invoice.getLines()).extracting(InvoiceLine::getId).containsExactly(2241L, 2242L, 2243L);
        assertThat(shop.sql()
                        .rows("select * from Invoice where InvoiceId = 413")
                        .get(0))
                .containsEntry("CustomerId", "2")
                .containsEntry("InvoiceDate", "2026-02-28 12:30:15")
                .containsEntry("BillingCity", "Stuttgart")
                .containsEntry("BillingState", null)
                .containsEntry("Total", "3.97");
        assertThat(shop.sql()
                        .column("select TrackId || ':' || UnitPrice || ':' || Quantity from InvoiceLine"
                                + " where InvoiceId = 413 order by 1"))
                .containsExactly("1:0.99:1", "2820:1.99:1", "6:0.99:1");
    }

    @Test
    void a_date_is_found_again_among_those_that_were_there() {
        var customer = shop.em().findOneOrFail(Customer.class, 2L);
        var date = LocalDateTime.of(2023, 1, 2, 0, 0);
        shop.store().sell(customer, date, List.of(shop.em().findOneOrFail(Track.class, 1L)));
        shop.em().flush();

        var between = Invoice_.date.between(date.minusDays(1), date.plusDays(1));
        assertThat(shop.fresh().count(Invoice.class, Invoice_.date.eq(date)))
                .isEqualTo(1 + shop.sql().number("""
                        select count(*) from Invoice where InvoiceDate = '2023-01-02 00:00:00' and InvoiceId < 413"""));
        assertThat(shop.fresh().count(Invoice.class, between))
                .isEqualTo(shop.sql().number("""
                select count(*) from Invoice
                where InvoiceDate between '2023-01-01 00:00:00' and '2023-01-03 00:00:00'"""));
    }

    @Test
    void a_cancelled_invoice_takes_its_lines_along() {
        var invoice = shop.em().findOneOrFail(Invoice.class, 1L);

        shop.store().cancel(invoice);
        assertThat(shop.em().previewFlush().toString())
                .isEqualTo("delete InvoiceLine by [id] ×2\ndelete Invoice by [id] ×1");
        assertThat(shop.statementsOf(() -> shop.em().flush())).containsExactly("begin immediate", """
                delete from `InvoiceLine` where `InvoiceLineId` in (select value from json_each(?))""", """
                delete from `Invoice` where `InvoiceId` in (select value from json_each(?))""", "commit");

        assertThat(shop.sql().number("select count(*) from Invoice")).isEqualTo(411);
        assertThat(shop.sql().number("select count(*) from InvoiceLine")).isEqualTo(2238);
        assertThat(shop.sql().number("select count(*) from InvoiceLine where InvoiceId = 1"))
                .isZero();
        assertThat(shop.fresh().findOne(Invoice.class, 1L)).isNull();
    }

    @Test
    void a_removed_playlist_leaves_its_tracks() {
        var playlist = shop.em().findOneOrFail(Playlist.class, 1L);
        var links = shop.sql().number("select count(*) from PlaylistTrack where PlaylistId = 1");
        assertThat(links).isPositive();

        shop.em().remove(playlist);
        shop.em().flush();

        assertThat(shop.sql().number("select count(*) from Playlist")).isEqualTo(17);
        assertThat(shop.sql().number("select count(*) from PlaylistTrack")).isEqualTo(8715 - links);
        assertThat(shop.sql().number("select count(*) from Track")).isEqualTo(3503);
    }

    @Test
    void what_others_need_stays_and_so_does_everything_else() {
        var genre = shop.em().findOneOrFail(Genre.class, 1);
        var track = shop.em().findOneOrFail(Track.class, 1L);
        track.setComposer("Changed in vain");
        shop.em().remove(genre);

        assertThatThrownBy(() -> shop.em().flush()).isInstanceOf(ForeignKeyConstraintViolationException.class);

        assertThat(shop.sql().number("select count(*) from Genre")).isEqualTo(25);
        assertThat(shop.sql().number("select count(*) from Track where Composer = 'Changed in vain'"))
                .isZero();
        assertThat(shop.em().isManaged(genre)).isTrue();
        assertThat(track.getGenre()).isSameAs(genre);
        assertThat(track.getComposer()).isEqualTo("Changed in vain");
        assertThat(shop.em().previewFlush().toString())
                .isEqualTo("update Track [genre, composer] ×1\ndelete Genre by [id] ×1");
    }

    @Test
    void new_genres_get_a_number_in_a_primitive() {
        var genre = new Genre("Polka");
        assertThat(genre.getId()).isZero();
        var track = shop.em().findOneOrFail(Track.class, 1L);
        track.setGenre(genre);

        assertThat(shop.em().flush().toString())
                .isEqualTo("insert Genre [name] ×1 → id\nupdate Track [genre←Genre.id] ×1");

        assertThat(genre.getId()).isEqualTo(26);
        assertThat(shop.sql()
                        .value("select g.Name from Track t join Genre g on g.GenreId = t.GenreId where TrackId = 1"))
                .isEqualTo("Polka");
    }

    @Test
    void a_new_team_is_hired_from_the_top_down() {
        var boss = shop.em().findOneOrFail(Employee.class, 1L, o -> o.populate(Employee_.reports()));
        var lead = new Employee("Lea", "Lead", boss);
        var first = new Employee("Finn", "First", lead);
        var second = new Employee("Sue", "Second", lead);
        second.setHireDate(LocalDateTime.of(2026, 1, 1, 8, 0));
        shop.em().persist(second, first);

        shop.em().flush();

        assertThat(boss.getReports()).contains(lead);
        assertThat(shop.sql().column("""
                select e.FirstName || '<' || b.FirstName from Employee e
                join Employee b on b.EmployeeId = e.ReportsTo where e.EmployeeId > 8 order by 1""")).containsExactly("Finn<Lea", "Lea<Andrew", "Sue<Lea");
        assertThat(shop.sql().value("select HireDate from Employee where FirstName = 'Sue'"))
                .isEqualTo("2026-01-01 08:00:00");
    }

    @Test
    void customers_move_from_one_employee_to_another() {
        var leaving = shop.em()
                .findOneOrFail(
                        Employee.class, Employee_.lastName.eq("Johnson"), o -> o.populate(Employee_.customers()));
        var staying = shop.em()
                .findOneOrFail(Employee.class, Employee_.lastName.eq("Park"), o -> o.populate(Employee_.customers()));
        var moving = List.copyOf(leaving.getCustomers());
        moving.forEach(customer -> customer.setSupportRep(staying));

        assertThat(shop.em().flush().toString()).isEqualTo("update Customer [supportRep] ×" + moving.size());

        assertThat(leaving.getCustomers()).isEmpty();
        assertThat(staying.getCustomers()).hasSize(20 + moving.size()).containsAll(moving);
        assertThat(shop.sql().number("select count(*) from Customer where SupportRepId = " + leaving.getId()))
                .isZero();
        shop.em().remove(leaving);
        shop.em().flush();
        assertThat(shop.sql().number("select count(*) from Employee")).isEqualTo(7);
    }

    @Test
    void a_failed_day_in_the_shop_never_happened() {
        var customer = shop.em().findOneOrFail(Customer.class, 1L, o -> o.populate(Customer_.invoices()));
        var invoices = customer.getInvoices().size();
        var track = shop.em().findOneOrFail(Track.class, 1L);

        assertThatThrownBy(() -> shop.em().transactional(tx -> {
                    new MusicStore(tx).sell(customer, LocalDateTime.of(2026, 1, 1, 0, 0), List.of(track));
                    track.setUnitPrice(BigDecimal.TEN);
                    tx.flush();
                    assertThat(customer.getInvoices()).hasSize(invoices + 1);
                    throw new IllegalStateException("The shop burns.");
                }))
                .hasMessage("The shop burns.");

        assertThat(shop.sql().number("select count(*) from Invoice")).isEqualTo(412);
        assertThat(shop.sql().money("select UnitPrice from Track where TrackId = 1"))
                .isEqualByComparingTo("0.99");
        assertThat(customer.getInvoices()).hasSize(invoices);
        assertThat(Objects.requireNonNull(track.getId())).isEqualTo(1);
    }
}
