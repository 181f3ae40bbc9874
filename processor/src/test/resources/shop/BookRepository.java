package dev.shop;

import dev.entia.EntityRepository;
import java.util.List;

interface BookRepository extends EntityRepository<Book> {
    default List<Book> byAuthorName(String name) {
        return find(Book_.author().name.eq(name));
    }
}
