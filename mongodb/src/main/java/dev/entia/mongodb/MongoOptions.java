package dev.entia.mongodb;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import dev.entia.OrmOptions;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an ORM on MongoDB is started with. Either a URL, or a {@code MongoClient} that the application has. */
public final class MongoOptions extends OrmOptions<MongoOptions> {

    private String url = "";
    private String database = "";
    private @Nullable MongoClient client;
    private @Nullable Duration connectionTimeout;
    private @Nullable Duration statementTimeout;
    private @Nullable ReadConcern readConcern;
    private @Nullable WriteConcern writeConcern;
    private @Nullable ReadPreference readPreference;
    private boolean areParametersLogged;
    private boolean areIndexesEnsured;

    /** Where MongoDB is: a connection string. */
    public MongoOptions url(String url) {
        this.url = url;
        return this;
    }

    /** Which database; needed for a {@link #client(MongoClient)}, and for a URL that names none. */
    public MongoOptions database(String name) {
        this.database = name;
        return this;
    }

    /** Uses this client; the application closes it. Excludes {@link #url(String)} and what belongs to it. */
    public MongoOptions client(MongoClient client) {
        this.client = client;
        return this;
    }

    /** How long to look for a server, and to wait for a connection to it; 30 seconds unless set. */
    public MongoOptions connectionTimeout(Duration timeout) {
        if (timeout.toMillis() < 1) throw MongoErrors.timeout("connectionTimeout", timeout);
        this.connectionTimeout = timeout;
        return this;
    }

    /**
     * Ends what takes longer than that, with a {@link dev.entia.error.StatementTimeoutException}; unlimited unless set. That
     * is each query, each commit and each write outside of a transaction. A write inside of one waits for nobody, and
     * MongoDB's driver can end it only together with the whole transaction: it is not ended.
     */
    public MongoOptions statementTimeout(Duration timeout) {
        if (timeout.toMillis() < 1) throw MongoErrors.timeout("statementTimeout", timeout);
        this.statementTimeout = timeout;
        return this;
    }

    /** What reads may see; as the URL or the client says unless set. */
    public MongoOptions readConcern(ReadConcern concern) {
        this.readConcern = concern;
        return this;
    }

    /** When a write counts as done; as the URL or the client says unless set. One that is not acknowledged is refused. */
    public MongoOptions writeConcern(WriteConcern concern) {
        this.writeConcern = concern;
        return this;
    }

    /**
     * Where reads outside of transactions go; as the URL or the client says unless set. An entity manager that has written
     * reads from the primary.
     */
    public MongoOptions readPreference(ReadPreference preference) {
        this.readPreference = preference;
        return this;
    }

    /** Logs values with each query and write, and shows them to observers. They may be secrets. */
    public MongoOptions logParameters() {
        this.areParametersLogged = true;
        return this;
    }

    /**
     * Creates, when the ORM is started, the collections and indexes that are missing. What is there stays as it is: an index
     * that is declared otherwise is told in a {@link dev.entia.error.DriverException}. Unless set, {@code orm.schema()} alone
     * creates them.
     */
    public MongoOptions ensureIndexes() {
        this.areIndexesEnsured = true;
        return this;
    }

    @Override
    protected MongoOptions self() {
        return this;
    }

    /** Empty if there is none. */
    public String url() {
        return url;
    }

    /** Empty if the URL names it. */
    public String database() {
        return database;
    }

    public Optional<MongoClient> client() {
        return Optional.ofNullable(client);
    }

    /** Empty: as long as MongoDB's driver does. */
    public Optional<Duration> connectionTimeout() {
        return Optional.ofNullable(connectionTimeout);
    }

    /** Empty: unlimited. */
    public Optional<Duration> statementTimeout() {
        return Optional.ofNullable(statementTimeout);
    }

    public Optional<ReadConcern> readConcern() {
        return Optional.ofNullable(readConcern);
    }

    public Optional<WriteConcern> writeConcern() {
        return Optional.ofNullable(writeConcern);
    }

    public Optional<ReadPreference> readPreference() {
        return Optional.ofNullable(readPreference);
    }

    public boolean areParametersLogged() {
        return areParametersLogged;
    }

    public boolean areIndexesEnsured() {
        return areIndexesEnsured;
    }

    /**
     * Refuses what does not make sense together.
     *
     * @throws dev.entia.error.ValidationException says what to do
     */
    public void check() {
        if (client == null && url.isEmpty()) throw MongoErrors.noDatabase();
        if (client != null && !url.isEmpty()) throw MongoErrors.urlAndClient();
        if (client != null && connectionTimeout != null) throw MongoErrors.nothingForClient("connectionTimeout");
    }
}
