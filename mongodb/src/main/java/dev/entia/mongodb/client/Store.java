package dev.entia.mongodb.client;

import com.mongodb.ReadPreference;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dev.entia.driver.DriverSession;
import dev.entia.driver.StatementObserver;
import dev.entia.meta.Metadata;
import dev.entia.mongodb.translate.References;
import dev.entia.mongodb.value.Fields;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonInt32;

/** A database of MongoDB, open for one ORM. Thread-safe. */
public final class Store {

    /** So many bytes have the names of a database and of a collection, with a dot between them, anywhere. */
    public static final int LONGEST_NAMESPACE = 255;

    private static final int LONGEST_SHARDED_NAMESPACE = 235;

    private final MongoClient client;
    private final MongoDatabase database;
    private final Optional<Duration> timeout;
    private final Metadata metadata;
    private final ErrorClassifier errors;
    private final Plans plans;
    private final CommandLog log;
    private final Deployment deployment;

    private Store(
            MongoClient client,
            MongoDatabase database,
            Settings settings,
            ErrorClassifier errors,
            Deployment deployment) {
        this.client = client;
        this.database = database;
        this.timeout = settings.timeout;
        this.metadata = settings.metadata;
        this.errors = errors;
        this.plans = new Plans(settings.fields, new References(metadata));
        this.log = new CommandLog(settings.observer, settings.parameters);
        this.deployment = deployment;
    }

    /** Whether values may be shown to the log and to the observer; the logger of values shows them in any case. */
    public enum Parameters {
        HIDDEN,
        SHOWN
    }

    /** What kind of deployment answers. */
    enum Deployment {
        /** One server by itself, which has no transactions. */
        STANDALONE,
        REPLICA_SET,
        /** Any collection may be distributed, if its name is not too long for that. */
        SHARDED
    }

    /**
     * Asks who is there, so that a wrong address is told now.
     *
     * @throws dev.entia.error.ConnectionException if nobody answers
     */
    public static Store open(MongoClient client, MongoDatabase database, Settings settings) {
        var errors = new ErrorClassifier(new StoredNames(settings.metadata, settings.fields));
        return new Store(client, database, settings, errors, deployment(database, errors));
    }

    /**
     * How one ORM uses a database.
     *
     * @param observer is told of every command
     * @param parameters whether it is told their values, too
     * @param timeout of each statement
     */
    public record Settings(
            Metadata metadata,
            Fields fields,
            StatementObserver observer,
            Parameters parameters,
            Optional<Duration> timeout) {}

    private static Deployment deployment(MongoDatabase database, ErrorClassifier errors) {
        var hello = new BsonDocument("hello", new BsonInt32(1));
        try {
            var answer = database.runCommand(hello, BsonDocument.class);
            if (answer.containsKey("msg")) return Deployment.SHARDED;
            return answer.containsKey("setName") ? Deployment.REPLICA_SET : Deployment.STANDALONE;
        } catch (RuntimeException e) {
            throw errors.classify(e, "", "db.runCommand({\"hello\": 1})");
        }
    }

    /** In bytes, with the name of the database and a dot. */
    public int longestNamespace() {
        return deployment == Deployment.SHARDED ? LONGEST_SHARDED_NAMESPACE : LONGEST_NAMESPACE;
    }

    public DriverSession session() {
        return new MongoSession(this);
    }

    /**
     * Runs a command outside of sessions.
     *
     * @param collection what it is about, empty if it is none
     */
    public BsonDocument run(BsonDocument command, String collection) {
        long startedAt = System.nanoTime();
        try {
            var answer = timed().runCommand(command, ReadPreference.primary(), BsonDocument.class);
            log.ran(command::toJson, List::of, 1, -1, startedAt, null);
            return answer;
        } catch (RuntimeException e) {
            var error = errors.classify(e, collection, command.toJson());
            log.ran(command::toJson, List::of, 1, -1, startedAt, error);
            throw error;
        }
    }

    Sequences sequences() {
        return new Sequences(timed());
    }

    MongoClient client() {
        return client;
    }

    Metadata metadata() {
        return metadata;
    }

    /** Without the timeout of statements: in a transaction none may have one that MongoDB's driver keeps. */
    MongoDatabase database() {
        return database;
    }

    /** Outside of transactions. */
    MongoDatabase timed() {
        return timeout.map(time -> database.withTimeout(time.toMillis(), TimeUnit.MILLISECONDS))
                .orElse(database);
    }

    /** How long the server may work on one statement. */
    Optional<Duration> timeout() {
        return timeout;
    }

    ErrorClassifier errors() {
        return errors;
    }

    Plans plans() {
        return plans;
    }

    CommandLog log() {
        return log;
    }

    boolean hasTransactions() {
        return deployment != Deployment.STANDALONE;
    }
}
