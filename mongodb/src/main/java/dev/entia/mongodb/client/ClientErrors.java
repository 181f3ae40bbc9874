package dev.entia.mongodb.client;

import dev.entia.driver.Isolation;
import dev.entia.driver.WriteShape;
import dev.entia.error.ConnectionException;
import dev.entia.error.DataException;
import dev.entia.error.DriverException;
import dev.entia.error.ForeignKeyConstraintViolationException;
import dev.entia.error.OrmException;
import dev.entia.error.ReadOnlyException;
import dev.entia.error.TransactionConflictException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.error.ValidationException;
import dev.entia.meta.Property;
import dev.entia.meta.ToMany;
import dev.entia.mongodb.translate.KeyArray;
import dev.entia.mongodb.value.FieldType;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** What can go wrong in a session, beside what MongoDB reports. */
final class ClientErrors {

    private static final int LONGEST_VALUE = 200;

    private ClientErrors() {}

    static OrmException unexpectedNull(FieldType type) {
        return new DriverException(
                type.subject() + " is null in a document, or not there, but its field takes no null. Declare the field"
                        + " nullable (@Nullable Long, say, and no primitive), or give the documents a value.",
                null);
    }

    static TransactionConflictException overtaken(
            WriteShape.Upsert shape, UniqueConstraintViolationException violation) {
        var by = shape.conflict().stream().map(Property::name).collect(Collectors.joining(" + "));
        return new TransactionConflictException(
                "Somebody else has inserted a " + shape.entity() + " with the same " + by + " at the same moment. "
                        + "Try it again.",
                violation);
    }

    static DriverException noRow() {
        return new DriverException("There is no present row. Call next() first, and stop when it answers false.", null);
    }

    static DriverException closedRows() {
        return new DriverException(
                "These rows are closed: somebody closed them, or the transaction or session that read them has ended."
                        + " Read them before that.",
                null);
    }

    static DriverException closedSession() {
        return new DriverException(
                "This entity manager is closed: close() was called, or its request context has ended. Open another"
                        + " request context, or take an entity manager of your own: orm.em().fork().",
                null);
    }

    static DriverException noTransaction() {
        return new DriverException("No transaction is open. Begin one first.", null);
    }

    static DriverException nestedTransaction() {
        return new DriverException(
                "A transaction is open, and MongoDB has none inside of others. Do the work in the outer one.", null);
    }

    static ConnectionException lostTransaction() {
        return new ConnectionException(
                "This transaction was lost with its connection, and nothing of it has been kept. Roll it back, and start"
                        + " over.",
                null);
    }

    static ConnectionException unknownOutcome(DriverException cause) {
        return ConnectionException.outcomeUnknown(
                "The connection was lost while a transaction was committed: whether MongoDB has kept its work, nobody"
                        + " knows. Objects are as if it had not. Look into the collections before you try again. "
                        + cause.getMessage(),
                cause);
    }

    static ReadOnlyException readOnlyTransaction() {
        return new ReadOnlyException(
                "This transaction is read-only, and there is something to write: em.previewFlush() tells what. Change"
                        + " nothing in it, or begin it without readOnly().",
                null);
    }

    static ValidationException isolation(Isolation level) {
        return new ValidationException("MongoDB has no isolation level as strong as " + level
                + ": its strongest is SNAPSHOT. Ask for that, or for no level.");
    }

    static ForeignKeyConstraintViolationException missingOwner(ToMany relation, long missing) {
        return new ForeignKeyConstraintViolationException(
                relation.qualifiedName() + " has new links, and " + missing
                        + " of the documents that were to hold them "
                        + (missing == 1 ? "is" : "are") + " gone. Somebody else has deleted "
                        + relation.owner().name() + " meanwhile: read it again.",
                null,
                List.of(relation.qualifiedName()),
                null);
    }

    /** Values of arrays of keys are shown: they are to be keys. */
    static DriverException noArray(KeyArray array, Object owner, BsonValue found) {
        return new DriverException(
                array.key().subject() + " cannot be read: the document with the key " + owner + " has "
                        + found(array, found) + ", and no array of keys. Correct the document.",
                null);
    }

    static DriverException noKey(KeyArray array, Object owner, BsonValue element, DriverException cause) {
        return new DriverException(
                array.key().subject() + " cannot be read: the document with the key " + owner + " has "
                        + found(array, new BsonArray(List.of(element))) + " among others, and keys are "
                        + (array.key().isObjectId()
                                ? "ObjectIds"
                                : "of type " + array.key().kind())
                        + ". Correct the document.",
                cause);
    }

    private static String found(KeyArray array, BsonValue value) {
        var text = new BsonDocument(array.field(), value).toJson();
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }

    static ConnectionException closedDatabase(Throwable cause) {
        return ConnectionException.closed("This ORM is closed, and its connections with it. Open another one.", cause);
    }

    static DriverException numbersDeleted(String collection) {
        return new DriverException(
                "The next number of " + collection + " could not be had: somebody deletes its document in "
                        + Sequences.COLLECTION + " again and again. Leave it alone.",
                null);
    }

    static DataException numbersUsedUp(FieldType type) {
        return new DataException(
                type.subject() + " is an int, and all of its numbers are used up. Make it a long.", null);
    }
}
