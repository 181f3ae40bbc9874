package dev.entia;

/**
 * What the annotation processor makes of a repository interface, found by name like
 * {@link dev.entia.access.GeneratedAccess}: for {@code dev.shop.BookRepository} the class
 * {@code dev.shop.BookRepository_Impl}, whose static initialiser registers a factory for it.
 *
 * @param <R> the repository interface
 */
@FunctionalInterface
public interface GeneratedRepository<R> {

    /** The repository for an entity manager. */
    R create(EntityManager em);
}
