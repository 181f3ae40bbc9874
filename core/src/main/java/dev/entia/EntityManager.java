package dev.entia;

import dev.entia.driver.TransactionOptions;
import dev.entia.query.Condition;
import dev.entia.query.FindOptions;
import dev.entia.query.Lock;
import dev.entia.query.Populate;
import dev.entia.query.Upsert;
import dev.entia.relation.Ref;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One unit of work: loads entities, knows the state in which it loaded them, and on {@link #flush} writes what has
 * changed in one transaction. The same row is the same object for as long as the entity manager lives.
 *
 * <p>Holds no connection outside a transaction, so it may live as long as a request and beyond. Not thread-safe: one a
 * request or task, made by {@link #fork} or found through {@code Orm.em()} in a {@code RequestContext}.
 *
 * <p>Where errors are not mentioned, a call throws {@link dev.entia.error.ValidationException} for arguments that do not
 * fit the entity, and {@link dev.entia.error.DriverException} for what the database reports.
 */
public interface EntityManager extends AutoCloseable {

    // Reading

    /** The entities that satisfy the condition. */
    default <E> List<E> find(Class<E> type, Condition<? super E> where) {
        return find(type, where, FindOptions.none());
    }

    /** The entities that satisfy the condition, with options given in place: {@code o -> o.limit(10)}. */
    default <E> List<E> find(Class<E> type, Condition<? super E> where, UnaryOperator<FindOptions<E>> options) {
        return find(type, where, options.apply(FindOptions.none()));
    }

    /**
     * The entities that satisfy the condition, each once, in the order asked for. A row that is managed already gives
     * the same object: properties that the application has changed stay, the others take the row's values. What is queued of
     * the classes that are read is written before, see {@link FlushMode}.
     */
    <E> List<E> find(Class<E> type, Condition<? super E> where, FindOptions<E> options);

    /** All entities of the class. */
    default <E> List<E> findAll(Class<E> type) {
        return find(type, Condition.allOf());
    }

    /** All entities of the class, with options given in place. */
    default <E> List<E> findAll(Class<E> type, UnaryOperator<FindOptions<E>> options) {
        return find(type, Condition.allOf(), options);
    }

    /** All entities of the class. */
    default <E> List<E> findAll(Class<E> type, FindOptions<E> options) {
        return find(type, Condition.allOf(), options);
    }

    /**
     * The entity with this key, or null. One that is loaded already is returned without asking the database, unless a lock
     * is wanted.
     */
    default <E> @Nullable E findOne(Class<E> type, Serializable id) {
        return findOne(type, id, FindOptions.none());
    }

    /** As {@link #findOne(Class, Serializable)}, with options given in place. */
    default <E> @Nullable E findOne(Class<E> type, Serializable id, UnaryOperator<FindOptions<E>> options) {
        return findOne(type, id, options.apply(FindOptions.none()));
    }

    /**
     * As {@link #findOne(Class, Serializable)}; of the options only what to populate and the lock are of use, and hints are
     * refused.
     */
    <E> @Nullable E findOne(Class<E> type, Serializable id, FindOptions<E> options);

    /** The first entity that satisfies the condition, or null. */
    default <E> @Nullable E findOne(Class<E> type, Condition<? super E> where) {
        return findOne(type, where, FindOptions.none());
    }

    /** As {@link #findOne(Class, Condition)}, with options given in place. */
    default <E> @Nullable E findOne(Class<E> type, Condition<? super E> where, UnaryOperator<FindOptions<E>> options) {
        return findOne(type, where, options.apply(FindOptions.none()));
    }

    /** The first entity that satisfies the condition in the order asked for, or null. */
    default <E> @Nullable E findOne(Class<E> type, Condition<? super E> where, FindOptions<E> options) {
        var found = find(type, where, options.limit(1));
        return found.isEmpty() ? null : found.get(0);
    }

    /**
     * The entity with this key.
     *
     * @throws dev.entia.error.NotFoundException if there is none
     */
    default <E> E findOneOrFail(Class<E> type, Serializable id) {
        return findOneOrFail(type, id, FindOptions.none());
    }

    /** As {@link #findOneOrFail(Class, Serializable)}, with options given in place. */
    default <E> E findOneOrFail(Class<E> type, Serializable id, UnaryOperator<FindOptions<E>> options) {
        return findOneOrFail(type, id, options.apply(FindOptions.none()));
    }

    /** As {@link #findOneOrFail(Class, Serializable)}. */
    default <E> E findOneOrFail(Class<E> type, Serializable id, FindOptions<E> options) {
        var found = findOne(type, id, options);
        if (found == null) throw FindErrors.noSuchKey(type, id);
        return found;
    }

    /**
     * The first entity that satisfies the condition.
     *
     * @throws dev.entia.error.NotFoundException if there is none
     */
    default <E> E findOneOrFail(Class<E> type, Condition<? super E> where) {
        return findOneOrFail(type, where, FindOptions.none());
    }

    /** As {@link #findOneOrFail(Class, Condition)}, with options given in place. */
    default <E> E findOneOrFail(Class<E> type, Condition<? super E> where, UnaryOperator<FindOptions<E>> options) {
        return findOneOrFail(type, where, options.apply(FindOptions.none()));
    }

    /** As {@link #findOneOrFail(Class, Condition)}. */
    default <E> E findOneOrFail(Class<E> type, Condition<? super E> where, FindOptions<E> options) {
        var found = findOne(type, where, options);
        if (found == null) throw FindErrors.noMatch(type);
        return found;
    }

    /** The entity with this key, if there is one. */
    default <E> Optional<E> findOptional(Class<E> type, Serializable id) {
        return Optional.ofNullable(findOne(type, id));
    }

    /** The entity with this key, if there is one, with options given in place. */
    default <E> Optional<E> findOptional(Class<E> type, Serializable id, UnaryOperator<FindOptions<E>> options) {
        return Optional.ofNullable(findOne(type, id, options));
    }

    /** The first entity that satisfies the condition, if there is one. */
    default <E> Optional<E> findOptional(Class<E> type, Condition<? super E> where) {
        return Optional.ofNullable(findOne(type, where));
    }

    /** The first entity that satisfies the condition, if there is one, with options given in place. */
    default <E> Optional<E> findOptional(
            Class<E> type, Condition<? super E> where, UnaryOperator<FindOptions<E>> options) {
        return Optional.ofNullable(findOne(type, where, options));
    }

    /** How many entities of the class there are. */
    default <E> long count(Class<E> type) {
        return count(type, Condition.allOf());
    }

    /**
     * How many entities satisfy the condition, each counted once. What is queued of the classes that are read is written
     * before, see {@link FlushMode}.
     */
    <E> long count(Class<E> type, Condition<? super E> where);

    /** Loads a relation of entities that are loaded already, and every relation on the way to it. */
    default <E> void populate(Collection<? extends E> entities, Populate<? super E> relation) {
        populate(entities, List.of(relation));
    }

    /** Loads two relations of entities that are loaded already, and every relation on the way to them. */
    default <E> void populate(Collection<? extends E> entities, Populate<? super E> first, Populate<? super E> second) {
        populate(entities, List.<Populate<? super E>>of(first, second));
    }

    /** Loads three relations of entities that are loaded already; for more there is a list. */
    default <E> void populate(
            Collection<? extends E> entities,
            Populate<? super E> first,
            Populate<? super E> second,
            Populate<? super E> third) {
        populate(entities, List.<Populate<? super E>>of(first, second, third));
    }

    /**
     * Loads relations of entities that are loaded already: one statement a relation, whatever the number of entities.
     * What is loaded already is not read again.
     */
    <E> void populate(Collection<? extends E> entities, List<? extends Populate<? super E>> relations);

    /**
     * Reads the entity's row again: its properties take the row's values, changes that were not flushed are lost, and
     * its collections become unloaded.
     *
     * @return the same entity
     * @throws dev.entia.error.NotFoundException if the row is gone
     */
    <E> E refresh(E entity);

    /**
     * Locks the row of an entity until the transaction ends, and reads it: properties take the locked row's values, except
     * those that the application has changed and not flushed. Collections that are loaded stay as they are. Lock first and
     * decide then: what was decided by older values is not decided again.
     *
     * @return the same entity
     * @throws dev.entia.error.TransactionStateException if no transaction is open, or one that only reads
     * @throws dev.entia.error.NotFoundException if the row is gone
     * @throws dev.entia.error.LockWaitTimeoutException if somebody else keeps it locked for too long, or at all with
     *     {@link Lock#nowait}
     */
    <E> E lock(E entity, Lock lock);

    /**
     * Compares the version of an entity in memory with one that was handed out before, to a form for example: changes that
     * were decided by an older state are not made. Whether the row still has it is found out by the flush.
     *
     * @param version as its {@link dev.entia.annotation.Version} property has it
     * @return the same entity
     * @throws dev.entia.error.OptimisticLockException if the entity has another version
     * @throws dev.entia.error.ValidationException if its class has no version, or one of another type
     */
    <E> E requireVersion(E entity, Object version);

    /** A reference to the row with this key, without asking whether it exists. */
    <E> Ref<E> ref(Class<E> type, Serializable id);

    // Writing

    /**
     * Queues new entities, or collections of them; nothing is written before {@link #flush}. What they lead to is saved
     * with them, along relations that cascade, which they do unless they say otherwise.
     */
    EntityManager persist(Object... entities);

    /**
     * Queues entities, references to rows, or collections of them to be deleted at {@link #flush}. A new entity that was
     * only queued is simply forgotten; a row that is gone already is no error.
     */
    EntityManager remove(Object... entities);

    /**
     * Writes all changes in one transaction, or in the present one: new entities, changed properties of managed ones,
     * removed ones, links. Nothing to write: no transaction.
     *
     * @return what was written, readable as text
     * @throws dev.entia.error.OrmException if anything cannot be written; then nothing is, the objects are as they were
     *     before the call, and the flush can be tried again. In a transaction on a store without savepoints all of the
     *     transaction has to be: nothing but rolling back is left. A store without transactions keeps what was written
     *     before the failure
     */
    FlushPlan flush();

    /** As {@link #flush}, without writing or changing anything. */
    FlushPlan previewFlush();

    /** {@link #persist}, then {@link #flush}. */
    default void persistAndFlush(Object... entities) {
        persist(entities).flush();
    }

    // Writing at once

    /** As {@link #upsertAll(Collection, Consumer)}, for one entity, with the defaults. */
    default <E> E upsert(E entity) {
        return upsert(entity, options -> {});
    }

    /** As {@link #upsertAll(Collection, Consumer)}, for one entity. */
    default <E> E upsert(E entity, Consumer<Upsert<E>> options) {
        return upsertAll(Collections.singletonList(entity), options).get(0);
    }

    /** As {@link #upsertAll(Collection, Consumer)}, with the defaults. */
    default <E> List<E> upsertAll(Collection<E> entities) {
        return upsertAll(entities, options -> {});
    }

    /**
     * Inserts the rows of new objects of one class; of those that are there already, it overwrites what is given.
     * {@link Upsert} says which row is meant and what is overwritten. Runs at once, in the open transaction or one of its
     * own; what is pending is not flushed before. Value generators run as for an insert, and those of updates too. A version
     * begins with 1, whatever the object says, and the store raises that of a row that gets new values.
     *
     * <p>The result is managed and is as its row is in the store. Where an object of its key is managed already, it is that
     * one, and what the application has changed in it stays (with a version, the next flush then finds a newer one); the
     * given object is left alone. Else the given object itself becomes managed, unless a final field of it differs from
     * the row. Collections of it are not loaded.
     *
     * @param entities made by their constructors; what they refer to has a row, and their collections are empty. No two of
     *     them stand for the same row
     * @return in the order given
     * @throws dev.entia.error.UniqueConstraintViolationException if a row breaks another unique constraint than the one
     *     that it is found by; the row that holds the values is never overwritten
     */
    <E> List<E> upsertAll(Collection<E> entities, Consumer<Upsert<E>> options);

    // Transactions

    /**
     * Runs the work in a transaction, flushes and commits. Inside another transaction it is a savepoint. If the work or
     * the flush throws, what was written is rolled back, and so is what flushes did to the objects: generated keys are
     * gone, new entities are queued again. Changes that the application made itself stay, unwritten: the next flush
     * tries them again, {@link #clear} or {@link #refresh} drops them. The throwable passes.
     *
     * <p>What a rolled-back transaction has read stays as it saw it, its own writes included: {@link #refresh} what it may have
     * read after them, or {@link #clear}. What an upsert has made managed is so no more: upsert it again.
     *
     * @param <X> the checked exception that the work may throw
     */
    default <X extends Exception> void transactional(TransactionalWork<X> work) throws X {
        transactional(TransactionOptions.none(), work);
    }

    /**
     * As {@link #transactional(TransactionalWork)}, with options given in place: {@code transactional(o ->
     * o.readOnly(), tx -> …)}.
     */
    default <X extends Exception> void transactional(
            UnaryOperator<TransactionOptions> options, TransactionalWork<X> work) throws X {
        transactional(options.apply(TransactionOptions.none()), work);
    }

    /**
     * As {@link #transactional(TransactionalWork)}, with options. A savepoint runs as the transaction around it does.
     *
     * @throws dev.entia.error.TransactionStateException if a savepoint is to run in another way, or if the store has none
     * @throws dev.entia.error.ValidationException if the store has no transactions, or no such isolation level and none that
     *     is stronger
     */
    <X extends Exception> void transactional(TransactionOptions options, TransactionalWork<X> work) throws X;

    /** As {@link #transactional(TransactionalWork)}, for work that has a result. */
    default <T, X extends Exception> T transactionalResult(TransactionalFunction<T, X> work) throws X {
        return transactionalResult(TransactionOptions.none(), work);
    }

    /** As {@link #transactional(UnaryOperator, TransactionalWork)}, for work that has a result. */
    default <T, X extends Exception> T transactionalResult(
            UnaryOperator<TransactionOptions> options, TransactionalFunction<T, X> work) throws X {
        return transactionalResult(options.apply(TransactionOptions.none()), work);
    }

    /** As {@link #transactional(TransactionOptions, TransactionalWork)}, for work that has a result. */
    <T, X extends Exception> T transactionalResult(TransactionOptions options, TransactionalFunction<T, X> work)
            throws X;

    /** Begins a transaction, or a savepoint in the present one, to be used in try-with-resources. */
    default Transaction begin() {
        return begin(TransactionOptions.none());
    }

    /** As {@link #begin()}, with options given in place. */
    default Transaction begin(UnaryOperator<TransactionOptions> options) {
        return begin(options.apply(TransactionOptions.none()));
    }

    /** As {@link #begin()}, with options; they are refused as {@link #transactional(TransactionOptions, TransactionalWork)} does. */
    Transaction begin(TransactionOptions options);

    /** Whether a transaction is open. */
    boolean isInTransaction();

    // Context

    /**
     * From now on reads everything from where it is written, so that all is seen that anybody has committed before. Matters
     * only where there are read replicas, which lag; what this entity manager has written itself it sees anyway.
     */
    void readLatest();

    /**
     * What the driver offers of its own, beyond what all have in common; its module says what there is. Inside a
     * transaction on a database that JDBC leads to, it is the {@code java.sql.Connection} of the transaction. What is done
     * there is done behind the entity manager's back: pending changes are not flushed before, and entities in memory do not
     * see what has changed ({@link #refresh}).
     *
     * @throws dev.entia.error.ValidationException if the driver has nothing of this type
     * @throws dev.entia.error.TransactionStateException if it has, but only inside a transaction, and none is open
     */
    <T> T unwrap(Class<T> type);

    /**
     * Forgets all entities and everything queued. Entities that the application holds become plain objects: if the transaction
     * is rolled back, they keep what has been written to them so far, keys for example. So a long transaction that writes in
     * pieces, and clears after each, needs no more memory than a piece does.
     */
    void clear();

    /**
     * Rolls back what is open and forgets everything. Needed only if a transaction may be open: outside one there is
     * nothing to give back.
     */
    @Override
    void close();

    /** A new, empty entity manager of the same ORM. */
    EntityManager fork();

    /** Whether the entity is managed: loaded by, or flushed through, this entity manager. */
    boolean isManaged(Object entity);

    /** The repository of an entity: the declared one if there is one. */
    <E> EntityRepository<E> getRepository(Class<E> entity);

    /** The repository with this interface, declared by {@code @Entity(repository = …)}. */
    <R extends EntityRepository<?>> R repository(Class<R> repository);
}
