package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.query.Condition;
import dev.entia.relation.Ref;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.AuthorProfile;
import dev.entia.testkit.domain.Author_;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.BookTag_;
import dev.entia.testkit.domain.Book_;
import dev.entia.testkit.domain.Publisher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which rows satisfy which condition. */
public abstract class ConditionSpec extends OrmSpec {

    private final Author ann = author("Ann");
    private final Author ben = author("Ben");
    private final Author cem = author("Cem");
    private final Publisher press = new Publisher("Press");

    /**
     * Alpha (100 pages, by Ann, Press, tags new and old), Beta (200 pages, by Ann, tag new) and 50%_\Gamma (unknown
     * pages, by Ben). Cem has written nothing; Ann has a profile.
     */
    @BeforeEach
    final void a_small_catalogue() {
        var fresh = new BookTag("new");
        var alpha = new Book("Alpha", ann).setPages(100).setPublisher(press);
        var beta = new Book("Beta", ann).setPages(200);
        alpha.getTags().addAll(List.of(fresh, new BookTag("old")));
        beta.getTags().add(fresh);
        ann.setProfile(new AuthorProfile("Writes.", ann));
        given(alpha, beta, new Book("50%_\\Gamma", ben), cem);
    }

    // Comparisons

    @Test
    void equal_and_not_equal() {
        assertThat(titles(Book_.title.eq("Alpha"))).containsExactly("Alpha");
        assertThat(titles(Book_.title.ne("Alpha"))).containsExactly("50%_\\Gamma", "Beta");
        assertThat(titles(Book_.title.eq("alpha"))).isEmpty();
    }

    @Test
    void greater_and_less() {
        assertThat(titles(Book_.pages.gt(100))).containsExactly("Beta");
        assertThat(titles(Book_.pages.gte(100))).containsExactly("Alpha", "Beta");
        assertThat(titles(Book_.pages.lt(200))).containsExactly("Alpha");
        assertThat(titles(Book_.pages.lte(200))).containsExactly("Alpha", "Beta");
    }

    @Test
    void between_includes_both_ends() {
        assertThat(titles(Book_.pages.between(100, 200))).containsExactly("Alpha", "Beta");
        assertThat(titles(Book_.pages.between(101, 199))).isEmpty();
    }

    @Test
    void in_and_not_in() {
        assertThat(titles(Book_.title.in("Alpha", "Beta", "Delta"))).containsExactly("Alpha", "Beta");
        assertThat(titles(Book_.title.notIn("Alpha", "Delta"))).containsExactly("50%_\\Gamma", "Beta");
    }

    @Test
    void in_a_list_that_is_longer_than_a_statement_has_places() {
        var numbers = IntStream.range(101, 70_101).boxed().toList();
        assertThat(titles(Book_.pages.in(numbers))).containsExactly("Beta");
        assertThat(titles(Book_.pages.notIn(numbers))).containsExactly("Alpha");
        var keys = LongStream.range(0, 70_000)
                .mapToObj(i -> Long.MAX_VALUE - i)
                .collect(Collectors.toCollection(ArrayList::new));
        assertThat(titles(Book_.id.in(keys))).isEmpty();
        keys.set(
                12_345,
                present(present(em.findOne(Book.class, Book_.title.eq("Beta"))).getId()));
        assertThat(titles(Book_.id.in(keys))).containsExactly("Beta");
        assertThat(titles(Book_.id.notIn(keys))).containsExactly("50%_\\Gamma", "Alpha");
    }

    @Test
    void in_a_list_of_texts_that_is_longer_than_a_statement_has_places() {
        var texts = IntStream.range(0, 70_000)
                .mapToObj(i -> "\"\uD83E\uDD89 " + i)
                .collect(Collectors.toCollection(ArrayList::new));
        texts.set(12_345, "50%_\\Gamma");
        texts.set(67_890, "alpha");
        assertThat(titles(Book_.title.in(texts))).containsExactly("50%_\\Gamma");
        assertThat(titles(Book_.title.notIn(texts))).containsExactly("Alpha", "Beta");
        assertThat(titles(Book_.title.in(texts).and(Book_.author().name.notIn(texts))))
                .containsExactly("50%_\\Gamma");
    }

    @Test
    void in_nothing_is_never_and_not_in_nothing_always() {
        assertThat(titles(Book_.pages.in())).isEmpty();
        assertThat(titles(Book_.pages.notIn())).hasSize(3);
    }

    @Test
    void null_and_not_null() {
        assertThat(titles(Book_.pages.isNull())).containsExactly("50%_\\Gamma");
        assertThat(titles(Book_.pages.isNotNull())).containsExactly("Alpha", "Beta");
    }

    // Three-valued logic

    @Test
    void a_comparison_with_null_is_not_satisfied_and_neither_is_its_negation() {
        assertThat(titles(Book_.pages.eq(100))).containsExactly("Alpha");
        assertThat(titles(Book_.pages.ne(100))).containsExactly("Beta");
        assertThat(titles(Book_.pages.eq(100).not())).containsExactly("Beta");
        assertThat(titles(Book_.pages.notIn(100))).containsExactly("Beta");
        assertThat(titles(Book_.pages.in(100).not())).containsExactly("Beta");
    }

    @Test
    void unknown_or_true_is_true_and_unknown_and_false_is_false() {
        assertThat(titles(Book_.pages.eq(1).or(Book_.title.like("50%")))).containsExactly("50%_\\Gamma");
        assertThat(titles(Book_.pages.eq(1).and(Book_.title.eq("x")).not())).hasSize(3);
    }

    // Text

    @Test
    void like_takes_wildcards_and_minds_case() {
        assertThat(titles(Book_.title.like("%a"))).containsExactly("50%_\\Gamma", "Alpha", "Beta");
        assertThat(titles(Book_.title.like("_eta"))).containsExactly("Beta");
        assertThat(titles(Book_.title.like("alpha"))).isEmpty();
        assertThat(titles(Book_.title.ilike("ALPHA"))).containsExactly("Alpha");
    }

    @Test
    void a_backslash_makes_a_wildcard_an_ordinary_character() {
        assertThat(titles(Book_.title.like("50\\%\\_\\\\%"))).containsExactly("50%_\\Gamma");
        assertThat(titles(Book_.title.like("50\\_%"))).isEmpty();
    }

    @Test
    void a_backslash_at_the_end_of_a_pattern_means_itself() {
        given(new Book("C:\\", author("Dan")), new Book("C:", author("Eve")));
        assertThat(titles(Book_.title.like("C:\\"))).containsExactly("C:\\");
        assertThat(titles(Book_.title.like("%\\"))).containsExactly("C:\\");
        assertThat(titles(Book_.title.ilike("c:\\"))).containsExactly("C:\\");
    }

    @Test
    void begins_ends_and_contains_take_text_as_it_is() {
        assertThat(titles(Book_.title.startsWith("50%"))).containsExactly("50%_\\Gamma");
        assertThat(titles(Book_.title.startsWith("_"))).isEmpty();
        assertThat(titles(Book_.title.contains("%_\\"))).containsExactly("50%_\\Gamma");
        assertThat(titles(Book_.title.contains("%a"))).isEmpty();
        assertThat(titles(Book_.title.endsWith("\\Gamma"))).containsExactly("50%_\\Gamma");
    }

    // Composition

    @Test
    void and_or_and_not_nest() {
        var long100 = Book_.pages.gte(100);
        assertThat(titles(long100.and(Book_.title.eq("Alpha").or(Book_.title.eq("50%_\\Gamma")))))
                .containsExactly("Alpha");
        assertThat(titles(Book_.title.eq("Alpha").or(Book_.title.eq("Beta")).not()))
                .containsExactly("50%_\\Gamma");
    }

    @Test
    void all_of_nothing_is_always_and_any_of_nothing_never() {
        assertThat(titles(Condition.allOf())).hasSize(3);
        assertThat(titles(Condition.anyOf())).isEmpty();
        assertThat(titles(Condition.<Book>anyOf().not())).hasSize(3);
    }

    // To-one relations

    @Test
    void through_a_reference() {
        assertThat(titles(Book_.author().name.eq("Ann"))).containsExactly("Alpha", "Beta");
        assertThat(titles(Book_.publisher().name.eq("Press"))).containsExactly("Alpha");
    }

    @Test
    void through_two_references() {
        assertThat(titles(Book_.author().profile().biography.eq("Writes."))).containsExactly("Alpha", "Beta");
    }

    @Test
    void through_an_empty_reference_everything_is_null() {
        assertThat(titles(Book_.publisher().name.isNull())).containsExactly("50%_\\Gamma", "Beta");
        assertThat(titles(Book_.publisher().name.ne("x"))).containsExactly("Alpha");
    }

    @Test
    void a_reference_is_compared_with_an_entity_a_reference_or_a_key() {
        long id = present(ann.getId());
        assertThat(titles(Book_.author().eq(ann))).containsExactly("Alpha", "Beta");
        assertThat(titles(Book_.author().eq(Ref.ofId(Author.class, id)))).containsExactly("Alpha", "Beta");
        assertThat(titles(Book_.author().eqId(id))).containsExactly("Alpha", "Beta");
        assertThat(titles(Book_.author().id.eq(id))).containsExactly("Alpha", "Beta");
        assertThat(titles(Book_.author().ne(ann))).containsExactly("50%_\\Gamma");
        assertThat(titles(Book_.author().in(List.of(ann, ben)))).hasSize(3);
        assertThat(titles(Book_.author().inIds(List.of()))).isEmpty();
    }

    @Test
    void a_reference_is_null_or_not() {
        assertThat(titles(Book_.publisher().isNull())).containsExactly("50%_\\Gamma", "Beta");
        assertThat(titles(Book_.publisher().isNotNull())).containsExactly("Alpha");
    }

    @Test
    void the_inverse_side_of_a_one_to_one_is_null_or_not() {
        assertThat(names(Author_.profile().isNull())).containsExactly("Ben", "Cem");
        assertThat(names(Author_.profile().isNotNull())).containsExactly("Ann");
        assertThat(names(Author_.profile().biography.eq("Writes."))).containsExactly("Ann");
    }

    // To-many relations

    @Test
    void through_a_collection_some_member_is_enough() {
        assertThat(names(Author_.books().title.eq("Alpha"))).containsExactly("Ann");
        assertThat(names(Author_.books().tags().name.eq("new"))).containsExactly("Ann");
        assertThat(titles(Book_.tags().name.eq("new"))).containsExactly("Alpha", "Beta");
    }

    @Test
    void two_conditions_through_a_collection_may_be_met_by_different_members() {
        var alpha = Book_.title.eq("Alpha");
        var longer = Book_.pages.gt(100);
        assertThat(names(Author_.books()
                        .title
                        .eq("Alpha")
                        .and(Author_.books().pages.gt(100))))
                .containsExactly("Ann");
        assertThat(names(Author_.books().some(alpha.and(longer)))).isEmpty();
    }

    @Test
    void some_none_and_every() {
        assertThat(names(Author_.books().some(Book_.pages.gte(100)))).containsExactly("Ann");
        assertThat(names(Author_.books().none(Book_.pages.gte(100)))).containsExactly("Ben", "Cem");
        assertThat(names(Author_.books().every(Book_.pages.gte(100)))).containsExactly("Ann", "Cem");
        assertThat(names(Author_.books().every(Book_.pages.gt(100)))).containsExactly("Cem");
    }

    @Test
    void conditions_on_members_nest() {
        assertThat(names(Author_.books().some(Book_.tags().some(BookTag_.name.eq("old")))))
                .containsExactly("Ann");
        assertThat(names(Author_.books().every(Book_.tags().isNotEmpty()))).containsExactly("Ann", "Cem");
    }

    @Test
    void empty_or_not() {
        assertThat(names(Author_.books().isEmpty())).containsExactly("Cem");
        assertThat(names(Author_.books().isNotEmpty())).containsExactly("Ann", "Ben");
        assertThat(titles(Book_.tags().isEmpty())).containsExactly("50%_\\Gamma");
    }

    @Test
    void the_size_of_a_collection() {
        assertThat(names(Author_.books().size().eq(0))).containsExactly("Cem");
        assertThat(names(Author_.books().size().gte(1))).containsExactly("Ann", "Ben");
        assertThat(titles(Book_.tags().size().gt(1))).containsExactly("Alpha");
        assertThat(titles(Book_.tags().size().ne(1))).containsExactly("50%_\\Gamma", "Alpha");
    }

    @Test
    void a_collection_behind_a_reference() {
        assertThat(titles(Book_.author().books().title.eq("Alpha"))).containsExactly("Alpha", "Beta");
        assertThat(titles(Book_.author().books().size().eq(1))).containsExactly("50%_\\Gamma");
    }

    @Test
    void the_inverse_side_of_a_many_to_many() {
        var found = em.find(BookTag.class, BookTag_.books().title.eq("Beta"));
        assertThat(found).extracting(BookTag::getName).containsExactly("new");
    }

    private List<String> titles(Condition<? super Book> where) {
        return em.find(Book.class, where, o -> o.orderBy(Book_.title.asc())).stream()
                .map(Book::getTitle)
                .toList();
    }

    private List<String> names(Condition<? super Author> where) {
        return em.find(Author.class, where, o -> o.orderBy(Author_.name.asc())).stream()
                .map(Author::getName)
                .toList();
    }
}
