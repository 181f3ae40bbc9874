package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.RequestContext;
import dev.entia.error.NoContextException;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Author_;
import dev.entia.testkit.domain.Book;
import org.junit.jupiter.api.Test;

/** Whose entities are whose. */
public abstract class ContextSpec extends OrmSpec {

    @Test
    void a_fork_knows_nothing_of_the_other() {
        var ann = author("Ann");
        em.persist(ann);
        var fork = em.fork();

        assertThat(fork.flush().isEmpty()).isTrue();
        assertThat(fork.count(Author.class)).isZero();
        assertThat(em.flush().isEmpty()).isFalse();
    }

    @Test
    void clear_forgets_entities() {
        var ann = author("Ann");
        em.persistAndFlush(ann);

        em.clear();
        assertThat(em.isManaged(ann)).isFalse();
        assertThat(em.findOneOrFail(Author.class, present(ann.getId()))).isNotSameAs(ann);
    }

    @Test
    void clear_forgets_what_was_queued() {
        em.persist(author("Ann"));

        em.clear();
        assertThat(em.flush().isEmpty()).isTrue();
    }

    @Test
    void clear_forgets_changes() {
        var ann = author("Ann");
        em.persistAndFlush(ann);
        ann.setName("Other");

        em.clear();
        assertThat(em.flush().isEmpty()).isTrue();
        assertThat(stored(Author.class, ann.getId()).getName()).isEqualTo("Ann");
    }

    @Test
    void a_request_has_an_entity_manager_of_its_own() {
        try (var context = RequestContext.open(orm.em())) {
            orm.em().persistAndFlush(author("Ann"));
            assertThat(orm.em().findAll(Author.class))
                    .containsExactlyElementsOf(context.em().findAll(Author.class));
        }
        try (var context = RequestContext.open(orm.em())) {
            assertThat(context.em().flush().isEmpty()).isTrue();
            assertThat(context.em().count(Author.class)).isEqualTo(1);
        }
    }

    @Test
    void the_entity_manager_of_the_orm_is_that_of_the_request() {
        try (var context = RequestContext.open(orm.em())) {
            var ann = author("Ann");
            context.em().persistAndFlush(ann);

            assertThat(orm.em().isManaged(ann)).isTrue();
            assertThat(orm.em().findOne(Author.class, Author_.name.eq("Ann"))).isSameAs(ann);
        }
    }

    @Test
    void requests_nest() {
        try (var outer = RequestContext.open(orm.em())) {
            var ann = author("Ann");
            outer.em().persist(ann);
            try (var inner = RequestContext.open(orm.em())) {
                assertThat(inner.em().flush().isEmpty()).isTrue();
            }
            assertThat(orm.em().flush().isEmpty()).isFalse();
        }
    }

    @Test
    void a_request_that_is_over_has_no_entity_manager() {
        var context = RequestContext.open(orm.em());
        context.close();

        assertThatThrownBy(context::em)
                .isInstanceOf(NoContextException.class)
                .hasMessage("This request context is closed, and its entity manager with it. Open another one: "
                        + "try (var context = RequestContext.open(orm.em())) { … }.");
    }

    @Test
    void outside_a_request_the_entity_manager_of_the_orm_is_refused() {
        assertThatThrownBy(() -> orm.em().findAll(Author.class))
                .isInstanceOf(NoContextException.class)
                .hasMessage("The global entity manager was used outside a request context. Open one: "
                        + "try (var context = RequestContext.open(orm.em())) { … }, take an entity manager of your own: "
                        + "orm.em().fork(), or set allowGlobalContext() in scripts and tests.");
    }

    @Test
    void an_entity_of_another_entity_manager_is_not_managed() {
        var ann = author("Ann");
        em.persistAndFlush(ann);

        assertThat(em.fork().isManaged(ann)).isFalse();
    }

    @Test
    void queued_entities_are_written_before_a_query_that_may_find_them() {
        em.persist(author("Ann"));

        assertThat(em.find(Author.class, Author_.name.eq("Ann"))).hasSize(1);
    }

    @Test
    void queued_entities_are_written_before_a_query_that_asks_for_them_through_a_relation() {
        em.persist(new Book("One", author("Ann")));

        assertThat(em.count(Author.class, Author_.books().title.eq("One"))).isEqualTo(1);
    }

    @Test
    void queued_entities_are_written_before_a_query_that_populates_them() {
        var ann = author("Ann");
        given(ann);
        em.persist(new Book("One", em.ref(Author.class, present(ann.getId()))));

        var found = em.find(Author.class, Author_.name.eq("Ann"), o -> o.populate(Author_.books()));
        assertThat(found.get(0).getBooks()).hasSize(1);
    }

    @Test
    void queued_entities_of_other_classes_wait() {
        em.persist(author("Ann"));
        em.findAll(Book.class);

        assertThat(recording.writes()).isEmpty();
    }

    @Test
    void removed_entities_are_deleted_before_a_query_that_may_find_them() {
        var ann = author("Ann");
        em.persistAndFlush(ann);

        em.remove(ann);
        assertThat(em.findAll(Author.class)).isEmpty();
    }
}
