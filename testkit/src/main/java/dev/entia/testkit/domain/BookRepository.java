package dev.entia.testkit.domain;

import dev.entia.EntityRepository;
import java.util.List;

/** A repository with queries of its own. */
public interface BookRepository extends EntityRepository<Book> {

    default List<Book> byAuthorName(String name) {
        return find(Book_.author().name.eq(name), o -> o.orderBy(Book_.title.asc()));
    }

    default long longerThan(int pages) {
        return count(Book_.pages.gt(pages));
    }
}
