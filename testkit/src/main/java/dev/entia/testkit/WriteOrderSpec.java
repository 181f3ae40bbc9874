package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Author_;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.Category;
import dev.entia.testkit.domain.Category_;
import dev.entia.testkit.domain.City;
import dev.entia.testkit.domain.Country;
import dev.entia.testkit.domain.ReadingList;
import dev.entia.testkit.domain.ReadingListEntry;
import dev.entia.testkit.domain.Shelf;
import dev.entia.testkit.domain.Shelf_;
import org.junit.jupiter.api.Test;

/** In which order rows are written where the order of classes is not enough. */
public abstract class WriteOrderSpec extends OrmSpec {

    @Test
    void a_tree_is_inserted_level_by_level() {
        var root = new Category("root");
        var left = new Category("left", root);
        var right = new Category("right", root);
        em.persist(new Category("leaf", left), right, new Category("leaf", right));

        assertThat(em.flush()).hasToString("""
                insert Category [name, parent] ×1 → id
                insert Category [name, parent←Category.id] ×2 → id
                insert Category [name, parent←Category.id] ×2 → id""");
        assertThat(em.count(Category.class, Category_.parent().parent().name.eq("root")))
                .isEqualTo(2);
    }

    @Test
    void a_row_that_refers_to_itself_is_inserted_then_updated() {
        var loop = new Category("loop");
        loop.setParent(loop);

        assertThat(em.persist(loop).flush()).hasToString("""
                insert Category [name, parent] ×1 → id
                update Category [parent←Category.id] ×1""");
        assertThat(present(stored(Category.class, loop.getId()).getParent()).id())
                .isEqualTo(loop.getId());
    }

    @Test
    void a_circle_is_opened_at_the_reference_that_may_be_empty() {
        var ann = author("Ann");
        var book = new Book("One", ann);
        ann.setFavouriteBook(book);

        assertThat(em.persist(ann).flush()).hasToString("""
                insert Author [name, email, born, favouriteBook] ×1 → id
                insert Book [title, pages, price, author←Author.id, publisher] ×1 → id
                update Author [favouriteBook←Book.id] ×1""");
        assertThat(present(stored(Author.class, ann.getId()).getFavouriteBook()).id())
                .isEqualTo(book.getId());
    }

    @Test
    void a_circle_of_rows_is_deleted() {
        var ann = author("Ann");
        ann.setFavouriteBook(new Book("One", ann));
        given(ann);

        var found = em.findOneOrFail(Author.class, present(ann.getId()), o -> o.populate(Author_.favouriteBook()));
        em.remove(found, present(found.getFavouriteBook()).get()).flush();
        assertThat(em.count(Author.class)).isZero();
        assertThat(em.count(Book.class)).isZero();
    }

    @Test
    void rows_that_refer_are_deleted_before_those_they_refer_to() {
        var lund = new City("Lund", new Country("se", "Sweden"));
        given(lund);

        var found = found(City.class, lund.getId());
        em.remove(found.getCountry().load(), found);
        assertThat(em.flush()).hasToString("""
                delete City by [id] ×1
                delete Country by [code] ×1""");
    }

    @Test
    void a_tree_is_deleted_from_its_leaves() {
        var root = new Category("root");
        given(new Category("leaf", new Category("middle", root)));

        em.findAll(Category.class).forEach(em::remove);
        em.flush();
        assertThat(em.count(Category.class)).isZero();
    }

    @Test
    void a_unique_value_is_left_before_it_is_taken_by_a_new_row() {
        var ann = author("Ann");
        given(ann);

        found(Author.class, ann.getId()).setEmail("other@example.org");
        em.persist(new Author("Other Ann", "ann@example.org")).flush();
        assertThat(em.count(Author.class)).isEqualTo(2);
    }

    @Test
    void a_unique_value_is_left_before_it_is_taken_by_another_row() {
        var ann = author("Ann");
        var ben = author("Ben");
        given(ann, ben);

        found(Author.class, ann.getId()).setEmail("ben@example.org");
        found(Author.class, ben.getId()).setEmail("other@example.org");
        em.flush();
        assertThat(stored(Author.class, ann.getId()).getEmail()).isEqualTo("ben@example.org");
    }

    @Test
    void a_unique_value_goes_from_row_to_row_and_to_a_new_one_at_the_end() {
        var ann = author("Ann");
        var ben = author("Ben");
        var cem = author("Cem");
        given(ann, ben, cem);

        found(Author.class, ann.getId()).setEmail("ben@example.org");
        found(Author.class, ben.getId()).setEmail("cem@example.org");
        found(Author.class, cem.getId()).setEmail("other@example.org");
        em.persist(new Author("Other Ann", "ann@example.org")).flush();
        assertThat(stored(Author.class, ann.getId()).getEmail()).isEqualTo("ben@example.org");
        assertThat(stored(Author.class, cem.getId()).getEmail()).isEqualTo("other@example.org");
        assertThat(em.count(Author.class)).isEqualTo(4);
    }

    @Test
    void a_unique_value_of_a_deleted_row_can_be_taken() {
        var tag = new BookTag("new");
        given(tag);

        em.remove(found(BookTag.class, tag.getId()));
        em.persist(new BookTag("new")).flush();
        assertThat(em.count(BookTag.class)).isEqualTo(1);
    }

    @Test
    void rows_swap_a_unique_value_that_may_be_null_for_a_while() {
        given(new Shelf(1L, "Library", "A"), new Shelf(2L, "Library", "B"), new Shelf(3L, "Library", "C"));

        found(Shelf.class, 1L).setLabel("B");
        found(Shelf.class, 2L).setLabel("C");
        found(Shelf.class, 3L).setLabel("A");
        em.flush();
        assertThat(orm.em().fork().findAll(Shelf.class, o -> o.orderBy(Shelf_.number.asc())))
                .extracting(Shelf::getLabel)
                .containsExactly("B", "C", "A");
    }

    @Test
    void two_rows_swap_a_unique_value_that_may_not_be_null() {
        var ann = author("Ann");
        var ben = author("Ben");
        given(ann, ben);

        found(Author.class, ann.getId()).setEmail("ben@example.org");
        found(Author.class, ben.getId()).setEmail("ann@example.org");
        assertThat(em.flush()).hasToString("""
                release Author [email] ×1
                update Author [email] ×1
                update Author [email] ×1""");
        assertThat(stored(Author.class, ann.getId()).getEmail()).isEqualTo("ben@example.org");
        assertThat(stored(Author.class, ben.getId()).getEmail()).isEqualTo("ann@example.org");
    }

    @Test
    void rows_move_up_by_one_place() {
        var list = new ReadingList("list");
        var book = new Book("One", author("Ann"));
        for (int place = 1; place <= 4; place++) em.persist(new ReadingListEntry(list, place, book));
        em.flush();

        em.findAll(ReadingListEntry.class).forEach(entry -> entry.setPlace(entry.getPlace() + 1));
        em.flush();
        assertThat(orm.em().fork().findAll(ReadingListEntry.class))
                .extracting(ReadingListEntry::getPlace)
                .containsExactlyInAnyOrder(2, 3, 4, 5);
    }
}
