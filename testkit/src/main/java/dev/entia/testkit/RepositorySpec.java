package dev.entia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Author_;
import dev.entia.testkit.domain.Book;
import dev.entia.testkit.domain.BookRepository;
import dev.entia.testkit.domain.Book_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Repositories, declared and not. */
public abstract class RepositorySpec extends OrmSpec {

    private final Author ann = author("Ann");

    @BeforeEach
    final void two_books() {
        given(new Book("One", ann).setPages(100), new Book("Two", ann).setPages(200));
    }

    @Test
    void an_entity_without_a_declared_repository_has_a_plain_one() {
        var authors = em.getRepository(Author.class);

        assertThat(authors.entityType()).isEqualTo(Author.class);
        assertThat(authors.em()).isSameAs(em);
        assertThat(authors.findOneOrFail(Author_.name.eq("Ann")).getEmail()).isEqualTo("ann@example.org");
        assertThat(authors.count()).isEqualTo(1);
    }

    @Test
    void the_declared_repository_is_what_an_entity_has() {
        assertThat(em.getRepository(Book.class)).isInstanceOf(BookRepository.class);
    }

    @Test
    void a_declared_repository_has_its_own_queries() {
        var books = em.repository(BookRepository.class);

        assertThat(books.byAuthorName("Ann")).extracting(Book::getTitle).containsExactly("One", "Two");
        assertThat(books.longerThan(100)).isEqualTo(1);
    }

    @Test
    void a_repository_reads_through_its_entity_manager() {
        var found = found(Author.class, ann.getId());

        assertThat(em.getRepository(Author.class).findOne(present(ann.getId()))).isSameAs(found);
    }

    @Test
    void a_repository_finds_populates_and_counts() {
        var books = em.repository(BookRepository.class);

        var found = books.find(Book_.pages.gt(100), o -> o.populate(Book_.author()));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).getAuthor().get().getName()).isEqualTo("Ann");
        books.populate(found, Book_.author().books());
        assertThat(found.get(0).getAuthor().get().getBooks()).hasSize(2);
        assertThat(books.count(Book_.title.in(List.of("One", "Three")))).isEqualTo(1);
        assertThat(books.findOptional(Book_.title.eq("Three"))).isEmpty();
        assertThat(books.findAll(o -> o.orderBy(Book_.title.desc()).limit(1)))
                .extracting(Book::getTitle)
                .containsExactly("Two");
    }
}
