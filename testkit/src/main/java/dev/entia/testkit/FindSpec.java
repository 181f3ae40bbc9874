package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.NotFoundException;
import dev.entia.error.ValidationException;
import dev.entia.query.ComparablePath;
import dev.entia.query.Condition;
import dev.entia.query.FindOptions;
import dev.entia.query.Populate;
import dev.entia.testkit.domain.AllTypes;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Author_;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.Book_;
import dev.entia.testkit.domain.Country;
import dev.entia.testkit.domain.Publisher;
import java.time.Year;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One entity, several, or how many. */
public abstract class FindSpec extends OrmSpec {

    @Test
    void find_all_of_nothing_is_empty() {
        assertThat(em.findAll(Author.class)).isEmpty();
    }

    @Test
    void find_gives_the_entities_that_satisfy_the_condition() {
        given(author("Ann"), author("Ben"));

        assertThat(em.find(Author.class, Author_.name.eq("Ann")))
                .extracting(Author::getEmail)
                .containsExactly("ann@example.org");
    }

    @Test
    void find_one_by_key() {
        var ann = author("Ann");
        given(ann);

        assertThat(present(em.findOne(Author.class, present(ann.getId()))).getName())
                .isEqualTo("Ann");
    }

    @Test
    void find_one_by_a_key_that_is_not_there_is_null() {
        assertThat(em.findOne(Author.class, 17L)).isNull();
    }

    @Test
    void find_one_by_condition_is_the_first_in_order() {
        given(author("Ben"), author("Ann"));

        var first = em.findOne(Author.class, Condition.allOf(), o -> o.orderBy(Author_.name.asc()));
        assertThat(present(first).getName()).isEqualTo("Ann");
    }

    @Test
    void find_one_without_a_match_is_null() {
        assertThat(em.findOne(Author.class, Author_.name.eq("Ann"))).isNull();
    }

    @Test
    void find_one_or_fail_names_the_missing_row() {
        assertThatThrownBy(() -> em.findOneOrFail(Author.class, 17L))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("There is no Author#17. Use findOne or findOptional where it may be missing.");
    }

    @Test
    void find_one_or_fail_names_the_class_without_a_match() {
        assertThatThrownBy(() -> em.findOneOrFail(Author.class, Author_.name.eq("Ann")))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("No Author satisfies the condition. Use findOne or findOptional where there may be none.");
    }

    @Test
    void find_optional_is_empty_or_not() {
        var ann = author("Ann");
        given(ann);

        assertThat(em.findOptional(Author.class, present(ann.getId()))).isPresent();
        assertThat(em.findOptional(Author.class, Author_.name.eq("Ann"))).isPresent();
        assertThat(em.findOptional(Author.class, 17L)).isEmpty();
        assertThat(em.findOptional(Author.class, Author_.name.eq("Ben"))).isEmpty();
    }

    @Test
    void a_key_may_be_given_as_another_number_type() {
        var ann = author("Ann");
        given(ann);

        assertThat(em.findOne(Author.class, present(ann.getId()).intValue())).isNotNull();
    }

    @Test
    void a_key_of_another_type_is_refused() {
        assertThatThrownBy(() -> em.findOne(Author.class, "Ann"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Author.id is compared with a value of type String, but takes Long.");
    }

    @Test
    void a_text_key_is_found() {
        given(new Country("se", "Sweden"));

        assertThat(em.findOneOrFail(Country.class, "se").getName()).isEqualTo("Sweden");
    }

    @Test
    void count_counts_matches() {
        given(author("Ann"), author("Ben"));

        assertThat(em.count(Author.class)).isEqualTo(2);
        assertThat(em.count(Author.class, Author_.name.eq("Ann"))).isEqualTo(1);
        assertThat(em.count(Author.class, Author_.name.eq("Cem"))).isZero();
    }

    @Test
    void an_entity_is_counted_once_however_many_members_match() {
        var ann = author("Ann");
        given(new Book("One", ann), new Book("Two", ann));

        assertThat(em.count(Author.class, Author_.books().title.like("%"))).isEqualTo(1);
        assertThat(em.find(Author.class, Author_.books().title.like("%"))).hasSize(1);
    }

    @Test
    void options_can_be_shared() {
        var options =
                FindOptions.of(Author.class, o -> o.orderBy(Author_.name.desc()).limit(1));
        given(author("Ann"), author("Ben"));

        assertThat(em.findAll(Author.class, options))
                .extracting(Author::getName)
                .containsExactly("Ben");
        assertThat(em.findAll(Author.class, options.limit(2))).hasSize(2);
        assertThat(em.findAll(Author.class, options)).hasSize(1);
    }

    @Test
    void names_known_only_at_run_time_work() {
        given(new Book("One", author("Ann")), new Book("Two", author("Ben")));

        assertThat(em.find(Book.class, Condition.of(Book.class, Map.of("author.name", "Ann"))))
                .extracting(Book::getTitle)
                .containsExactly("One");
    }

    @Test
    void a_property_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> em.find(
                        Book.class, ComparablePath.of(Book.class, "titel").eq("x")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Book has no property \"titel\". Did you mean \"title\"?");
    }

    @Test
    void a_value_of_another_type_is_refused() {
        assertThatThrownBy(() -> em.find(
                        Book.class, ComparablePath.of(Book.class, "pages").eq("many")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Book.pages is compared with a value of type String, but takes Integer.");
    }

    @Test
    void a_reference_to_another_class_is_refused() {
        var one = em.ref(Publisher.class, 1L);
        assertThatThrownBy(() -> em.find(Book.class, Condition.of(Book.class, Map.of("author", one))))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Book.author is compared with Ref(Publisher#1), but takes Ref<Author>.");
        assertThatThrownBy(() -> em.find(Book.class, Condition.of(Book.class, Map.of("pages", one))))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Book.pages is compared with Ref(Publisher#1), but takes Integer.");
    }

    @Test
    void a_number_stands_for_what_is_stored_as_one() {
        var leap = new AllTypes();
        leap.year = Year.of(2024);
        given(leap, new AllTypes());

        assertThat(em.find(AllTypes.class, Condition.of(AllTypes.class, Map.of("year", 2024L))))
                .extracting(found -> found.id)
                .containsExactly(leap.id);
        assertThatThrownBy(() -> em.find(AllTypes.class, Condition.of(AllTypes.class, Map.of("year", 2024.5))))
                .isInstanceOf(ValidationException.class)
                .hasMessage("AllTypes.year is compared with a value of type Double, but takes Year.");
    }

    @Test
    void null_is_refused_among_targets_and_keys() {
        assertThatThrownBy(() -> Book_.author().inIds(Arrays.asList(1L, null)))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("Book.author is compared with null");
        assertThatThrownBy(() -> Book_.author().in(Arrays.asList(author("Ann"), null)))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("Book.author is compared with null");
    }

    @Test
    void null_is_refused_as_a_value() {
        assertThatThrownBy(() -> Book_.title.eq(nothing()))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Book.title is compared with null, which no row satisfies. "
                        + "Use isNull() or isNotNull(), or leave the condition out.");
    }

    @Test
    void populating_what_is_no_relation_is_refused() {
        assertThatThrownBy(() -> em.findAll(Book.class, o -> o.populate(Populate.of(Book.class, "title"))))
                .isInstanceOf(ValidationException.class)
                .hasMessage("populate(Book.title) names Book.title, which is not a relation and is loaded anyway. "
                        + "Leave it out.");
    }

    /** Null where a value is expected, as a caller without null checks may give it. */
    @SuppressWarnings("NullAway")
    private static String nothing() {
        return null;
    }
}
