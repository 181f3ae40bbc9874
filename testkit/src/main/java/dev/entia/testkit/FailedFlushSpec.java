package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.EntityManager;
import dev.entia.driver.Capability;
import dev.entia.error.DriverException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.AuthorProfile;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookTag;
import dev.entia.testkit.domain.BookTag_;
import dev.entia.testkit.domain.Book_;
import dev.entia.testkit.domain.City;
import dev.entia.testkit.domain.Country;
import dev.entia.testkit.domain.Invitation;
import org.junit.jupiter.api.Test;

/** A flush that fails leaves nothing half done, and can be tried again. */
public abstract class FailedFlushSpec extends OrmSpec {

    @Test
    @Needs(Promise.TRANSACTIONS)
    void a_failure_at_any_write_leaves_nothing_and_the_flush_can_be_retried() {
        var plan = graph("plan").em.previewFlush();
        for (int write = 1; write <= plan.steps().size(); write++) {
            var graph = graph("at " + write);
            var before = orm.em().fork().count(Book.class);
            recording.failAtWrite(write);

            assertThatThrownBy(() -> graph.em.flush())
                    .isInstanceOf(DriverException.class)
                    .hasMessage("This write was told to fail.");
            graph.assertNew();
            assertThat(orm.em().fork().count(Book.class)).isEqualTo(before);

            assertThat(graph.em.flush()).isEqualTo(plan);
            graph.assertStored();
        }
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void a_failure_at_commit_leaves_nothing_and_the_flush_can_be_retried() {
        var graph = graph("commit");
        recording.failAtCommit();

        assertThatThrownBy(() -> graph.em.flush())
                .isInstanceOf(DriverException.class)
                .hasMessage("This commit was told to fail.");
        graph.assertNew();
        assertThat(orm.em().fork().count(Book.class)).isZero();

        graph.em.flush();
        graph.assertStored();
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void a_transaction_whose_commit_did_not_reach_the_store_is_rolled_back() {
        var graph = graph("broken");
        recording.breakAtCommit();

        assertThatThrownBy(() -> graph.em.flush())
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("This commit was told to break.");
        assertThat(recording.all()).endsWith("commit", "rollback");
        graph.assertNew();
        assertThat(orm.em().fork().count(Book.class)).isZero();

        graph.em.flush();
        graph.assertStored();
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void a_failed_flush_rolls_back() {
        em.persist(author("Ann"));
        recording.failAtWrite(1);

        assertThatThrownBy(() -> em.flush()).isInstanceOf(DriverException.class);
        assertThat(recording.all()).endsWith("rollback");
        assertThat(em.isInTransaction()).isFalse();
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void changes_stay_to_be_written() {
        var book = new Book("One", author("Ann"));
        book.getTags().add(new BookTag("old"));
        em.persistAndFlush(book);
        book.setTitle("Other");
        book.getTags().clear();
        book.getTags().add(new BookTag("new"));
        var plan = em.previewFlush();

        recording.failAtWrite(plan.steps().size());
        assertThatThrownBy(() -> em.flush()).isInstanceOf(DriverException.class);
        assertThat(book.getTags()).hasSize(1);
        assertThat(em.flush()).isEqualTo(plan);
        assertThat(em.count(Book.class, Book_.tags().name.eq("new"))).isEqualTo(1);
        assertThat(em.count(Book.class, Book_.tags().name.eq("old"))).isZero();
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void what_is_queued_stays_in_order() {
        var ben = author("Ben");
        var tag = new BookTag("new");
        em.persist(ben, tag).flush();
        var ann = author("Ann");
        ann.getFollows().add(ben);
        var book = new Book("One", ann);
        book.getTags().add(tag);
        em.persist(ann, book);
        var plan = em.previewFlush();

        recording.failAtCommit();
        assertThatThrownBy(() -> em.flush()).isInstanceOf(DriverException.class);
        assertThat(em.previewFlush()).isEqualTo(plan);
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void removals_stay_to_be_done() {
        var lund = new City("Lund", new Country("se", "Sweden"));
        em.persistAndFlush(lund);
        em.remove(lund, lund.getCountry().get());

        recording.failAtWrite(2);
        assertThatThrownBy(() -> em.flush()).isInstanceOf(DriverException.class);
        assertThat(em.isManaged(lund)).isTrue();
        assertThat(em.flush()).hasToString("""
                delete City by [id] ×1
                delete Country by [code] ×1""");
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void a_violation_can_be_mended_and_the_flush_retried() {
        given(new BookTag("taken"));
        var ann = author("Ann");
        var ben = author("Ben");
        var same = new Author("Same", "ann@example.org");
        em.persist(ann, same, ben);

        assertThatThrownBy(() -> em.flush()).isInstanceOf(UniqueConstraintViolationException.class);
        assertThat(ann.getId()).isNull();

        same.setEmail("same@example.org");
        em.flush();
        assertThat(orm.em().fork().count(Author.class)).isEqualTo(3);
    }

    @Test
    void a_violation_names_the_property() {
        given(author("Ann"));
        em.persist(author("Ann"));

        assertThatThrownBy(() -> em.flush())
                .isInstanceOfSatisfying(
                        UniqueConstraintViolationException.class,
                        error -> assertThat(error.properties()).containsExactly("Author.email"));
    }

    @Test
    @Needs(Promise.TRANSACTIONS)
    void a_new_entity_that_caused_the_failure_can_be_removed() {
        given(author("Ann"));
        var again = author("Ann");
        em.persist(again, author("Ben"));
        assertThatThrownBy(() -> em.flush()).isInstanceOf(UniqueConstraintViolationException.class);

        em.remove(again).flush();
        assertThat(orm.em().fork().count(Author.class)).isEqualTo(2);
    }

    @Test
    @Needs(value = Promise.TRANSACTIONS, capabilities = Capability.SAVEPOINTS)
    void a_failure_inside_a_transaction_undoes_the_flush_alone() {
        em.transactional(tx -> {
            tx.persist(author("Ann")).flush();
            var ben = author("Ben");
            tx.persist(ben);
            recording.failAtWrite(1);
            assertThatThrownBy(tx::flush).isInstanceOf(DriverException.class);
            assertThat(ben.getId()).isNull();
        });

        assertThat(orm.em().fork().count(Author.class)).isEqualTo(2);
    }

    private Graph graph(String name) {
        var author = author(name);
        var first = new Book("First " + name, author);
        var tag = new BookTag(name);
        first.getTags().add(tag);
        author.setFavouriteBook(first);
        var profile = new AuthorProfile("Writes.", author);
        var graph = new Graph(orm.em().fork(), author, first, tag, profile, new Invitation(name));
        graph.em.persist(first, profile, graph.invitation, new Book("Second " + name, author));
        return graph;
    }

    /** New entities of several classes, each with a relation to another. */
    private final class Graph {

        final EntityManager em;
        private final Author author;
        private final Book book;
        private final BookTag tag;
        private final AuthorProfile profile;
        private final Invitation invitation;

        Graph(EntityManager em, Author author, Book book, BookTag tag, AuthorProfile profile, Invitation invitation) {
            this.em = em;
            this.author = author;
            this.book = book;
            this.tag = tag;
            this.profile = profile;
            this.invitation = invitation;
        }

        void assertNew() {
            assertThat(author.getId()).isNull();
            assertThat(book.getId()).isNull();
            assertThat(tag.getId()).isNull();
            assertThat(profile.getId()).isNull();
            assertThat(invitation.getId()).isNull();
            assertThat(em.isManaged(book)).isFalse();
            assertThat(author.getBooks()).isEmpty();
            assertThat(author.getProfile()).isNull();
            assertThat(book.getAuthor().get()).isSameAs(author);
            assertThat(book.getTags()).containsExactly(tag);
        }

        void assertStored() {
            var stored = stored(Book.class, book.getId());
            assertThat(stored.getAuthor().id()).isEqualTo(author.getId());
            assertThat(orm.em()
                            .fork()
                            .count(BookTag.class, BookTag_.books().title.eq(book.getTitle())))
                    .isEqualTo(1);
            assertThat(stored(Author.class, author.getId()).getBooks().load()).hasSize(2);
            assertThat(author.getBooks()).hasSize(2);
            assertThat(present(author.getProfile()).get()).isSameAs(profile);
        }
    }
}
