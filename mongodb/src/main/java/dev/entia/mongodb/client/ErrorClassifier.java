package dev.entia.mongodb.client;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import dev.entia.driver.ProblemType;
import dev.entia.error.OrmException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.BsonSerializationException;

/** From what MongoDB and its driver report to what Entia throws. Immutable. */
final class ErrorClassifier {

    /**
     * {@code … index: author_email_unique dup key: { email: "…" }}: the values behind it stay out of messages. An index with a
     * collation says it before {@code dup key}.
     */
    private static final Pattern DUPLICATE = Pattern.compile("index: (.+?)(?:\\s+collation: \\{.*\\})?\\s+dup key");

    private static final int UNAUTHORIZED = 13;

    private final StoredNames names;

    ErrorClassifier(StoredNames names) {
        this.names = names;
    }

    /**
     * The exception for a failure.
     *
     * @param collection what was read or written, empty if it is none
     * @param text of the command, without values; empty if there is none
     */
    RuntimeException classify(RuntimeException failure, String collection, String text) {
        if (failure instanceof OrmException) return failure;
        if (isClosed(failure)) return ClientErrors.closedDatabase(failure);
        var report = report(failure, collection);
        return report.type.exception(report.summary, report.constraint, report.properties, text, failure);
    }

    /** The driver has no class for it: {@code state should be: open}. */
    private static boolean isClosed(RuntimeException failure) {
        return failure instanceof IllegalStateException
                && words(failure).startsWith("state should be: ")
                && words(failure).endsWith("open");
    }

    private Report report(RuntimeException failure, String collection) {
        if (failure instanceof MongoWriteException write) {
            var error = write.getError();
            return report(write, error.getCode(), error.getMessage(), error.getDetails(), collection);
        }
        if (failure instanceof MongoBulkWriteException bulk
                && !bulk.getWriteErrors().isEmpty()) {
            var error = bulk.getWriteErrors().get(0);
            return report(bulk, error.getCode(), error.getMessage(), error.getDetails(), collection);
        }
        if (failure instanceof MongoExecutionTimeoutException || failure instanceof MongoOperationTimeoutException) {
            return Report.of(ProblemType.TIMEOUT, words(failure));
        }
        if (isConnection(failure)) return Report.of(ProblemType.CONNECTION, words(failure));
        if (failure instanceof BsonMaximumSizeExceededException || failure instanceof BsonSerializationException) {
            return Report.of(ProblemType.DATA, words(failure));
        }
        if (failure instanceof MongoCommandException command) {
            return report(
                    command, command.getErrorCode(), command.getErrorMessage(), command.getResponse(), collection);
        }
        if (failure instanceof MongoException other) {
            return report(other, other.getCode(), words(other), new BsonDocument(), collection);
        }
        return Report.of(ProblemType.OTHER, words(failure));
    }

    private static String words(RuntimeException failure) {
        return String.valueOf(failure.getMessage());
    }

    private static boolean isConnection(RuntimeException failure) {
        return failure instanceof MongoSocketException
                || failure instanceof MongoTimeoutException
                || failure instanceof MongoInterruptedException
                || failure instanceof MongoSecurityException
                || failure instanceof MongoNotPrimaryException
                || failure instanceof MongoNodeIsRecoveringException;
    }

    private Report report(MongoException failure, int code, String words, BsonDocument details, String collection) {
        var type = type(code);
        var message = withoutCommand(code, words);
        return switch (type) {
            case UNIQUE -> duplicate(message, collection);
            case CHECK -> Rules.broken(details, message, names, collection);
            case OTHER ->
                failure.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)
                        ? Report.of(ProblemType.CONFLICT, message)
                        : Report.of(type, message);
            default -> Report.of(type, message);
        };
    }

    /** {@code not authorized on shop to execute command { insert: "author", documents: […] }}: values stay out of messages. */
    private static String withoutCommand(int code, String message) {
        int command = code == UNAUTHORIZED ? message.indexOf(" {") : -1;
        return command < 0 ? message : message.substring(0, command);
    }

    private Report duplicate(String message, String collection) {
        int values = message.indexOf(" dup key");
        var summary = values < 0 ? "E11000 duplicate key" : message.substring(0, values);
        var index = DUPLICATE.matcher(message);
        var name = index.find() ? Optional.of(index.group(1)) : Optional.<String>empty();
        return new Report(
                ProblemType.UNIQUE,
                summary,
                name,
                name.map(it -> names.indexed(collection, it)).orElse(List.of()));
    }

    /** MongoDB's numbers, of which there are some hundred. */
    private static ProblemType type(int code) {
        return switch (code) {
            case 11000, 11001, 12582 -> ProblemType.UNIQUE;
            case 121 -> ProblemType.CHECK;
            case 112, 251 -> ProblemType.CONFLICT;
            case 24, 46 -> ProblemType.LOCK_WAIT;
            case 50, 262 -> ProblemType.TIMEOUT;
            case 26 -> ProblemType.NO_TABLE;
            case 48 -> ProblemType.TABLE_EXISTS;
            case 6, 7, 18, 89, 91, 189, 9001, 10107, 11600, 11602, 13435, 13436 -> ProblemType.CONNECTION;
            case 2, 9, 14, 40, 52, 59, 168, 15974, 16410 -> ProblemType.SYNTAX;
            case 15, 10334, 17280, 17419, 17420 -> ProblemType.DATA;
            default -> ProblemType.OTHER;
        };
    }

    /** What an exception is made of. */
    record Report(ProblemType type, String summary, Optional<String> constraint, List<String> properties) {

        static Report of(ProblemType type, String summary) {
            return new Report(type, summary, Optional.empty(), List.of());
        }
    }
}
