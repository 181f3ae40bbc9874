package dev.entia.examples.quickstart;

import dev.entia.EntityRepository;
import java.util.List;

/** Queries with a name. There is nothing to implement. */
public interface BookRepository extends EntityRepository<Book> {

    default List<Book> byAuthor(String name) {
        return find(
                Book_.author().name.eq(name),
                o -> o.populate(Book_.author(), Book_.tags()).orderBy(Book_.title.asc()));
    }
}
