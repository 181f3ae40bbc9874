package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.OrmOptions;
import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToOne;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.ValidationException;
import dev.entia.query.FindOptions;
import dev.entia.query.Order;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Author_;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.Book_;
import dev.entia.testkit.domain.Publisher;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In which order, and which window of it. */
public abstract class OrderSpec extends OrmSpec {

    @Override
    protected <O extends OrmOptions<O>> O options(O options) {
        return super.options(options).entities(Shipment.class, Parcel.class);
    }

    @Entity
    static final class Shipment {
        @PrimaryKey
        @Nullable
        Long id;

        String name;

        @OneToMany(mappedBy = "shipment")
        Many<Parcel> parcels = new Many<>();

        Shipment(String name) {
            this.name = name;
        }
    }

    @Entity
    static final class Parcel {
        @PrimaryKey
        @Nullable
        Long id;

        boolean isFragile;
        UUID code;
        byte[] seal;

        @ManyToOne
        Ref<Shipment> shipment;

        Parcel(Shipment shipment, boolean isFragile, int number) {
            this.shipment = Ref.to(shipment);
            this.isFragile = isFragile;
            this.code = new UUID(0x8000_0000_0000_0000L, number);
            this.seal = new byte[] {(byte) number, 0};
        }
    }

    /** A (300 pages, by Ben), B (unknown, by Ann), C (100, by Ann), D (200, by Ann, from Press, tagged). */
    @BeforeEach
    final void four_books() {
        var ann = author("Ann");
        var last = new Book("D", ann).setPages(200).setPublisher(new Publisher("Press"));
        last.getTags().addAll(List.of(new BookTag("one"), new BookTag("two"), new BookTag("three")));
        given(new Book("B", ann), new Book("A", author("Ben")).setPages(300), last, new Book("C", ann).setPages(100));
    }

    @Test
    void ascending_and_descending() {
        assertThat(titles(o -> o.orderBy(Book_.title.asc()))).containsExactly("A", "B", "C", "D");
        assertThat(titles(o -> o.orderBy(Book_.title.desc()))).containsExactly("D", "C", "B", "A");
    }

    @Test
    void nulls_go_where_they_are_told() {
        assertThat(titles(o -> o.orderBy(Book_.pages.asc().nullsFirst()))).containsExactly("B", "C", "D", "A");
        assertThat(titles(o -> o.orderBy(Book_.pages.asc().nullsLast()))).containsExactly("C", "D", "A", "B");
        assertThat(titles(o -> o.orderBy(Book_.pages.desc().nullsFirst()))).containsExactly("B", "A", "D", "C");
        assertThat(titles(o -> o.orderBy(Book_.pages.desc().nullsLast()))).containsExactly("A", "D", "C", "B");
    }

    @Test
    void the_first_order_comes_first() {
        assertThat(titles(o -> o.orderBy(Book_.author().name.asc(), Book_.title.desc())))
                .containsExactly("D", "C", "B", "A");
    }

    @Test
    void orders_add_up() {
        assertThat(titles(o -> o.orderBy(Book_.author().name.desc()).orderBy(Book_.title.asc())))
                .containsExactly("A", "B", "C", "D");
    }

    @Test
    void of_two_orders_by_the_same_the_first_one_counts() {
        assertThat(titles(o -> o.orderBy(Book_.title.desc())
                        .orderBy(Book_.title.asc(), Book_.author().id.asc())))
                .containsExactly("D", "C", "B", "A");
    }

    @Test
    void through_a_reference_that_may_be_empty_no_row_is_lost() {
        assertThat(titles(o -> o.orderBy(Book_.publisher().name.desc().nullsLast(), Book_.title.asc())))
                .containsExactly("D", "A", "B", "C");
    }

    @Test
    void through_a_collection_the_least_or_greatest_member_counts() {
        assertThat(em.findAll(Author.class, o -> o.orderBy(Author_.books().title.asc())))
                .extracting(Author::getName)
                .containsExactly("Ben", "Ann");
        assertThat(em.findAll(Author.class, o -> o.orderBy(Author_.books().title.desc())))
                .extracting(Author::getName)
                .containsExactly("Ann", "Ben");
    }

    @Test
    void through_a_collection_values_of_every_type_that_sorts_count() {
        var first = new Shipment("first");
        var second = new Shipment("second");
        given(
                first,
                second,
                new Parcel(first, false, 1),
                new Parcel(first, false, 0x90),
                new Parcel(second, true, 2),
                new Parcel(second, false, 3));
        var parcels = OrderSpec_Shipment_.parcels();

        assertThat(shipments(parcels.isFragile.desc())).containsExactly("second", "first");
        assertThat(shipments(parcels.code.asc())).containsExactly("first", "second");
        assertThat(shipments(parcels.code.desc())).containsExactly("first", "second");
        assertThat(shipments(parcels.seal.asc())).containsExactly("first", "second");
        assertThat(shipments(parcels.seal.desc())).containsExactly("first", "second");
    }

    private List<String> shipments(Order<Shipment> order) {
        return em.findAll(Shipment.class, o -> o.orderBy(order)).stream()
                .map(shipment -> shipment.name)
                .toList();
    }

    @Test
    void a_name_known_only_at_run_time() {
        var order = Order.of(Book.class, "title", Order.Direction.DESCENDING);
        assertThat(titles(o -> o.orderBy(order))).containsExactly("D", "C", "B", "A");
    }

    @Test
    void a_limit_and_an_offset() {
        assertThat(titles(o -> o.orderBy(Book_.title.asc()).limit(2))).containsExactly("A", "B");
        assertThat(titles(o -> o.orderBy(Book_.title.asc()).limit(2).offset(1))).containsExactly("B", "C");
        assertThat(titles(o -> o.orderBy(Book_.title.asc()).offset(3))).containsExactly("D");
        assertThat(titles(o -> o.orderBy(Book_.title.asc()).offset(4))).isEmpty();
    }

    @Test
    void a_limit_of_none_gives_none() {
        assertThat(titles(o -> o.limit(0))).isEmpty();
    }

    @Test
    void a_negative_limit_is_refused() {
        assertThatThrownBy(() -> titles(o -> o.limit(-1)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The limit is -1; it must be 0 or more.");
    }

    @Test
    void populated_collections_do_not_change_the_window() {
        var page = em.findAll(
                Book.class,
                o -> o.populate(Book_.tags(), Book_.author().books())
                        .orderBy(Book_.title.desc())
                        .limit(2));

        assertThat(page).extracting(Book::getTitle).containsExactly("D", "C");
        assertThat(page.get(0).getTags()).hasSize(3);
        assertThat(page.get(0).getAuthor().get().getBooks()).hasSize(3);
    }

    @Test
    void conditions_and_orders_through_collections_do_not_change_the_window() {
        assertThat(em.find(
                        Author.class,
                        Author_.books().title.like("%"),
                        o -> o.orderBy(Author_.books().title.desc()).limit(2)))
                .extracting(Author::getName)
                .containsExactly("Ann", "Ben");
    }

    private List<String> titles(UnaryOperator<FindOptions<Book>> options) {
        return em.findAll(Book.class, options).stream().map(Book::getTitle).toList();
    }
}
