package dev.entia.mongodb.command;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/**
 * MongoDB itself, for what an ORM does not cover: {@code em.unwrap(MongoCommands.class)}. Pending changes are not flushed
 * before, and entities in memory do not learn what is done here ({@code em.refresh}). As thread-safe as its entity
 * manager: not at all.
 */
public interface MongoCommands {

    /**
     * The collection of an entity, as MongoDB's driver has it, read and written as documents of that class: a
     * {@code Document}, a {@code BsonDocument}, a record or what else the driver has a codec for. To take part in the
     * transaction that is open, give its methods the {@link #session()}. What is written here a read-only transaction does not
     * refuse.
     *
     * @throws dev.entia.error.ValidationException if the class is not an entity of this ORM
     */
    <D> MongoCollection<D> collection(Class<?> entity, Class<D> documents);

    /** The session of the transaction that is open; empty if none is. */
    Optional<ClientSession> session();

    /**
     * What a pipeline makes of the documents of an entity, in the transaction if one is open.
     *
     * @param result a public record whose components are named like the fields, a {@code Document} or {@code BsonDocument}, or
     *     what else the driver has a codec for
     * @throws dev.entia.error.DriverException if MongoDB refuses it, or what comes does not fit the class
     */
    <R> List<R> aggregate(Class<?> entity, List<? extends Bson> pipeline, Class<R> result);

    /** As {@link #aggregate}, while it arrives. The stream has to be closed, before the transaction ends if one is open. */
    <R> Stream<R> streamAggregate(Class<?> entity, List<? extends Bson> pipeline, Class<R> result);
}
