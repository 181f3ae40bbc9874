package dev.shop;

import dev.entia.EntityManager;
import dev.entia.GeneratedRepository;
import dev.entia.access.GeneratedClasses;
import java.lang.Class;
import java.lang.Override;
import java.lang.SuppressWarnings;

/**
 * {@link BookRepository} on an entity manager.
 */
@SuppressWarnings({"deprecation", "removal"})
final class BookRepository_Impl implements BookRepository {
    static {
        GeneratedRepository<BookRepository> factory = BookRepository_Impl::new;
        GeneratedClasses.register(BookRepository.class, factory);
    }

    private final EntityManager em;

    private BookRepository_Impl(EntityManager em) {
        this.em = em;
    }

    @Override
    public EntityManager em() {
        return em;
    }

    @Override
    public Class<Book> entityType() {
        return Book.class;
    }
}
