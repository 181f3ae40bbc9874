package dev.entia.testkit.domain;

import dev.entia.EntityRepository;
import dev.entia.query.ComparablePath;
import java.util.List;

/** A repository with queries of its own. */
public interface BookRepository extends EntityRepository<Book> {

    default List<Book> byAuthorName(String name) {
        return find(ComparablePath.of(Book.class, "author.name").eq(name));
    }

    default long longerThan(int pages) {
        return count(ComparablePath.of(Book.class, "pages").gt(pages));
    }
}
