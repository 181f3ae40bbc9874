package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.OrmOptions;
import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.PrimaryKey;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.error.ValidationException;
import dev.entia.relation.Ref;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.City;
import dev.entia.testkit.domain.City_;
import dev.entia.testkit.domain.Country;
import dev.entia.testkit.domain.Country_;
import dev.entia.testkit.domain.Invitation;
import dev.entia.testkit.domain.Publisher;
import dev.entia.testkit.domain.Shelf;
import dev.entia.testkit.domain.Visit;
import dev.entia.testkit.domain.Visit_;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where keys come from. */
public abstract class KeysSpec extends OrmSpec {

    @Override
    protected <O extends OrmOptions<O>> O options(O options) {
        return super.options(options).entities(Comment.class);
    }

    /** The first one of a conversation is its own root. */
    @Entity
    static final class Comment {
        @PrimaryKey(generation = KeyGeneration.UUID_V4)
        @Nullable
        UUID id;

        Ref<Comment> root;

        Comment() {
            root = Ref.to(this);
        }
    }

    // Numbers of the database

    @Test
    void the_database_numbers_rows() {
        var one = new BookTag("one");
        var two = new BookTag("two");
        em.persistAndFlush(one, two);

        assertThat(one.getId()).isPositive();
        assertThat(two.getId()).isGreaterThan(present(one.getId()));
    }

    @Test
    void zero_in_a_primitive_is_no_key() {
        var city = new City("Lund", new Country("se", "Sweden"));
        em.persistAndFlush(city);

        assertThat(city.getId()).isPositive();
        assertThat(stored(City.class, city.getId()).getName()).isEqualTo("Lund");
    }

    @Test
    void a_number_that_is_given_is_kept() {
        var press = new Publisher("Press");
        press.setId(1000);

        assertThat(em.persist(press).flush()).hasToString("insert Publisher [id, name, city] ×1");
        assertThat(stored(Publisher.class, 1000L).getName()).isEqualTo("Press");
    }

    @Test
    void zero_that_is_given_in_a_box_is_a_key() {
        var zero = new Publisher("Zero");
        zero.setId(0);
        em.persistAndFlush(zero, new Publisher("Generated"));

        assertThat(zero.getId()).isZero();
        assertThat(stored(Publisher.class, 0L).getName()).isEqualTo("Zero");
        assertThat(em.count(Publisher.class)).isEqualTo(2);
    }

    @Test
    void given_and_generated_numbers_mix() {
        var given = new Publisher("Given");
        given.setId(1000);
        var generated = new Publisher("Generated");
        em.persistAndFlush(given, generated);

        assertThat(stored(Publisher.class, generated.getId()).getName()).isEqualTo("Generated");
        assertThat(em.count(Publisher.class)).isEqualTo(2);
    }

    // UUIDs

    @Test
    void a_random_uuid_is_made_at_flush() {
        var invitation = new Invitation("Ann");
        em.persist(invitation);
        assertThat(invitation.getId()).isNull();

        em.flush();
        assertThat(present(invitation.getId()).version()).isEqualTo(4);
        assertThat(present(invitation.getId()).variant()).isEqualTo(2);
        assertThat(stored(Invitation.class, invitation.getId()).getGuest()).isEqualTo("Ann");
    }

    @Test
    void a_row_that_must_refer_to_itself_is_inserted_with_the_key_that_it_has() {
        var first = new Comment();
        em.persist(first).flush();

        assertThat(stored(Comment.class, first.id).root.id()).isEqualTo(first.id);
    }

    @Test
    void a_uuid_that_is_given_is_kept() {
        var id = new UUID(0x0123_4567_89ab_4defL, 0x8123_4567_89ab_cdefL);
        var invitation = new Invitation("Ann");
        invitation.setId(id);
        em.persistAndFlush(invitation);

        assertThat(stored(Invitation.class, id).getGuest()).isEqualTo("Ann");
    }

    @Test
    void uuids_of_time_are_in_order_of_insertion() {
        var visits = new ArrayList<Visit>();
        for (int i = 0; i < 500; i++) visits.add(new Visit("page " + i));
        em.persist(visits.toArray()).flush();

        assertThat(visits)
                .allSatisfy(
                        visit -> assertThat(present(visit.getId()).version()).isEqualTo(7));
        assertThat(orm.em().fork().findAll(Visit.class, o -> o.orderBy(Visit_.id.asc())))
                .extracting(Visit::getPage)
                .containsExactlyElementsOf(visits.stream().map(Visit::getPage).toList());
    }

    @Test
    void a_generated_uuid_needs_nothing_back() {
        assertThat(em.persist(new Invitation("Ann")).flush()).hasToString("insert Invitation [id, guest] ×1");
    }

    // Keys of the application

    @Test
    void a_text_key_is_stored_and_referred_to() {
        var city = new City("Lund", new Country("se", "Sweden"));
        em.persistAndFlush(city);

        assertThat(stored(City.class, city.getId()).getCountry().id()).isEqualTo("se");
        assertThat(em.count(City.class, City_.country().eqId("se"))).isEqualTo(1);
        assertThat(em.count(Country.class, Country_.cities().name.eq("Lund"))).isEqualTo(1);
    }

    @Test
    void an_assigned_number_is_stored() {
        em.persistAndFlush(new Shelf(7L, "Library"), new Shelf(0L, "Hall"));

        assertThat(stored(Shelf.class, 7L).getRoom()).isEqualTo("Library");
        assertThat(stored(Shelf.class, 0L).getRoom()).isEqualTo("Hall");
    }

    @Test
    void a_missing_key_is_refused_before_anything_is_written() {
        em.persist(new BookTag("one"), new Shelf(null, "Library"));

        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessage("Shelf.number of a new Shelf is null. "
                        + "Assign the key before the flush, or let it be generated: @PrimaryKey(generation = …).");
        assertThat(recording.writes()).isEmpty();
    }

    @Test
    void a_key_that_is_taken_is_refused() {
        given(new Country("se", "Sweden"));

        em.persist(new Country("se", "Schweden"));
        assertThatThrownBy(() -> em.flush()).isInstanceOf(UniqueConstraintViolationException.class);
    }

    @Test
    void a_second_object_for_a_managed_row_is_refused() {
        em.persistAndFlush(new Country("se", "Sweden"));

        em.persist(new Country("se", "Schweden"));
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessage("Two objects stand for Country#se: one is managed, one is new. "
                        + "Change the managed one, which em.findOne returns, instead of saving another.");
    }

    @Test
    void the_key_of_a_removed_row_can_be_used_again_in_the_same_flush() {
        var old = new Country("se", "Sweden");
        em.persistAndFlush(old);

        em.remove(old).persist(new Country("se", "Sverige")).flush();
        assertThat(stored(Country.class, "se").getName()).isEqualTo("Sverige");
        assertThat(em.findOneOrFail(Country.class, "se").getName()).isEqualTo("Sverige");
    }

    @Test
    void the_key_of_a_row_that_is_removed_by_reference_can_be_used_again_in_the_same_flush() {
        given(new Country("se", "Sweden"));

        em.remove(em.ref(Country.class, "se"), em.ref(Country.class, "no"));
        em.persist(new Country("se", "Sverige"), new Country("no", "Norge")).flush();
        assertThat(stored(Country.class, "se").getName()).isEqualTo("Sverige");
        assertThat(stored(Country.class, "no").getName()).isEqualTo("Norge");
        assertThat(em.findOneOrFail(Country.class, "no").getName()).isEqualTo("Norge");
    }

    @Test
    void a_changed_key_is_refused() {
        var press = new Publisher("Press");
        em.persistAndFlush(press);

        var id = present(press.getId());

        press.setId(id + 1000);
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessage("The key of Publisher#" + id + " was changed. Keys of managed entities are fixed: "
                        + "set it back, then remove the entity and persist a new one.");
    }
}
