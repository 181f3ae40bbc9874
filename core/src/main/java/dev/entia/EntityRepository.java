package dev.entia;

import dev.entia.query.Condition;
import dev.entia.query.FindOptions;
import dev.entia.query.Populate;
import dev.entia.query.Upsert;
import dev.entia.relation.Ref;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The reads and upserts of an {@link EntityManager} for one entity class. Extend it with default methods and name the
 * extension in {@code @Entity(repository = …)}; there is nothing to implement. Each method does what the one of the same name
 * of {@link EntityManager} does for the entity class: same order, results and exceptions. As thread-safe as the entity
 * manager behind it.
 *
 * @param <E> the entity class
 */
public interface EntityRepository<E> {

    /** The entity manager behind it. */
    EntityManager em();

    /** The entity class. */
    Class<E> entityType();

    default List<E> find(Condition<? super E> where) {
        return em().find(entityType(), where);
    }

    default List<E> find(Condition<? super E> where, UnaryOperator<FindOptions<E>> options) {
        return em().find(entityType(), where, options);
    }

    default List<E> find(Condition<? super E> where, FindOptions<E> options) {
        return em().find(entityType(), where, options);
    }

    default List<E> findAll() {
        return em().findAll(entityType());
    }

    default List<E> findAll(UnaryOperator<FindOptions<E>> options) {
        return em().findAll(entityType(), options);
    }

    default @Nullable E findOne(Serializable id) {
        return em().findOne(entityType(), id);
    }

    default @Nullable E findOne(Serializable id, UnaryOperator<FindOptions<E>> options) {
        return em().findOne(entityType(), id, options);
    }

    default @Nullable E findOne(Condition<? super E> where) {
        return em().findOne(entityType(), where);
    }

    default @Nullable E findOne(Condition<? super E> where, UnaryOperator<FindOptions<E>> options) {
        return em().findOne(entityType(), where, options);
    }

    default E findOneOrFail(Serializable id) {
        return em().findOneOrFail(entityType(), id);
    }

    default E findOneOrFail(Serializable id, UnaryOperator<FindOptions<E>> options) {
        return em().findOneOrFail(entityType(), id, options);
    }

    default E findOneOrFail(Condition<? super E> where) {
        return em().findOneOrFail(entityType(), where);
    }

    default E findOneOrFail(Condition<? super E> where, UnaryOperator<FindOptions<E>> options) {
        return em().findOneOrFail(entityType(), where, options);
    }

    default Optional<E> findOptional(Serializable id) {
        return em().findOptional(entityType(), id);
    }

    default Optional<E> findOptional(Condition<? super E> where) {
        return em().findOptional(entityType(), where);
    }

    default long count() {
        return em().count(entityType());
    }

    default long count(Condition<? super E> where) {
        return em().count(entityType(), where);
    }

    default void populate(Collection<? extends E> entities, Populate<? super E> relation) {
        em().populate(entities, relation);
    }

    default void populate(Collection<? extends E> entities, List<? extends Populate<? super E>> relations) {
        em().populate(entities, relations);
    }

    default Ref<E> ref(Serializable id) {
        return em().ref(entityType(), id);
    }

    default E upsert(E entity) {
        return em().upsert(entity);
    }

    default E upsert(E entity, Consumer<Upsert<E>> options) {
        return em().upsert(entity, options);
    }

    default List<E> upsertAll(Collection<E> entities) {
        return em().upsertAll(entities);
    }

    default List<E> upsertAll(Collection<E> entities, Consumer<Upsert<E>> options) {
        return em().upsertAll(entities, options);
    }
}
