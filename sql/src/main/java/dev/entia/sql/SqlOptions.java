package dev.entia.sql;

import dev.entia.OrmOptions;
import dev.entia.sql.jdbc.Pool;
import dev.entia.sql.run.Credentials;
import dev.entia.sql.run.Customization;
import dev.entia.sql.run.ReplicaChoice;
import dev.entia.sql.run.Statements;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What an ORM on a relational database is started with. Either a URL, or a {@code DataSource} that the application has. */
public final class SqlOptions extends OrmOptions<SqlOptions> {

    private String url = "";
    private String user = "";
    private String password = "";
    private @Nullable DataSource dataSource;
    private @Nullable Supplier<Credentials> credentials;
    private final Map<String, String> driverProperties = new LinkedHashMap<>();
    private int poolSize = 10;
    private @Nullable Integer minIdle;
    private Duration connectionTimeout = Duration.ofSeconds(30);
    private Duration maxLifetime = Duration.ofMinutes(30);
    private final Set<String> poolSettings = new LinkedHashSet<>();
    private final List<Replica> replicas = new ArrayList<>();
    private @Nullable ReplicaChoice replicaChoice;
    private @Nullable Duration stickiness;
    private @Nullable Consumer<Statements> onAcquire;
    private @Nullable Consumer<Statements> onRelease;
    private @Nullable Duration statementTimeout;
    private @Nullable Duration lockTimeout;
    private boolean areParametersLogged;

    /** Where the database is; what it may look like, the driver's module says. */
    public SqlOptions url(String url) {
        this.url = url;
        return this;
    }

    /** Excludes a data source, {@link #credentials}, and a user in the URL. */
    public SqlOptions user(String user) {
        this.user = user;
        return this;
    }

    /** Excludes a data source, {@link #credentials}, and a password in the URL. Never logged, and in no message. */
    public SqlOptions password(String password) {
        this.password = password;
        return this;
    }

    /**
     * Asks for user and password each time that a connection is opened: for passwords that change and tokens that expire.
     * What it answers is neither kept nor logged. Called by threads of the pool; must be thread-safe. Excludes
     * {@link #user(String)} and {@link #password(String)}, and a URL that has either.
     */
    public SqlOptions credentials(Supplier<Credentials> credentials) {
        this.credentials = credentials;
        return this;
    }

    /** Passes a setting to the JDBC driver; it wins over what Entia tells the driver. Adds to those given before. */
    public SqlOptions driverProperty(String name, String value) {
        if (name.isBlank()) throw SqlErrors.driverPropertyName();
        if (name.equals("user") || name.equals("password")) throw SqlErrors.driverPropertyCredential(name);
        this.driverProperties.put(name, value);
        return this;
    }

    /** Takes connections from there; the application closes it. Excludes {@link #url(String)} and all that belongs to it. */
    public SqlOptions dataSource(DataSource dataSource) {
        this.dataSource = dataSource;
        return this;
    }

    /** How many connections there are at most; 10 unless set. Each replica has as many. */
    public SqlOptions poolSize(int connections) {
        if (connections < 1) throw SqlErrors.poolSize(connections);
        this.poolSize = connections;
        this.poolSettings.add("poolSize");
        return this;
    }

    /** How many connections are kept open while nobody needs them, at most as many as there may be; 1 unless set. */
    public SqlOptions minIdle(int connections) {
        if (connections < 0) throw SqlErrors.minIdle(connections);
        this.minIdle = connections;
        this.poolSettings.add("minIdle");
        return this;
    }

    /** How long to wait for a connection when all are in use; 30 seconds unless set. */
    public SqlOptions connectionTimeout(Duration timeout) {
        if (timeout.toMillis() < 250) throw SqlErrors.connectionTimeout(timeout);
        this.connectionTimeout = timeout;
        this.poolSettings.add("connectionTimeout");
        return this;
    }

    /**
     * How old a connection may grow before it is replaced, while nobody uses it; 30 minutes unless set. Should be shorter
     * than what the database, or whatever stands between, lets a connection live. Zero: as old as it likes.
     */
    public SqlOptions maxLifetime(Duration lifetime) {
        if (!lifetime.isZero() && lifetime.compareTo(Duration.ofSeconds(30)) < 0) throw SqlErrors.maxLifetime(lifetime);
        this.maxLifetime = lifetime;
        this.poolSettings.add("maxLifetime");
        return this;
    }

    /**
     * Sends reads outside of transactions to a replica; several add up. Credentials and settings are those of the primary.
     * Writes, transactions – also read-only ones – and locks stay on the primary.
     */
    public SqlOptions replica(String url) {
        this.replicas.add(new Replica(url, null));
        return this;
    }

    /** As {@link #replica(String)}; the application closes the data source. */
    public SqlOptions replica(DataSource dataSource) {
        this.replicas.add(new Replica("", dataSource));
        return this;
    }

    /** Which replica is next; {@link ReplicaChoice#roundRobin} unless set. */
    public SqlOptions replicaChoice(ReplicaChoice choice) {
        this.replicaChoice = choice;
        return this;
    }

    /**
     * How long an entity manager that has written reads from the primary, counted from the end of the transaction; for the
     * rest of its life unless set. Must be longer than replicas lag.
     */
    public SqlOptions stickiness(Duration duration) {
        if (duration.isNegative()) throw SqlErrors.stickiness(duration);
        this.stickiness = duration;
        return this;
    }

    /**
     * Runs statements each time that an entity manager takes a connection, for one statement or for a transaction: sets
     * variables of the session, say, that row-level security looks at. Costs what the statements cost, each time. If it
     * fails, so does what the connection was taken for, and the connection is closed. Must be thread-safe, and must not use
     * the ORM.
     */
    public SqlOptions onAcquire(Consumer<Statements> customizer) {
        this.onAcquire = customizer;
        return this;
    }

    /**
     * Runs statements each time before a connection that {@link #onAcquire} has seen is given back. Needed where others use
     * the connection, too: the next entity manager to take it sets everything anew. If it fails, the connection is closed.
     */
    public SqlOptions onRelease(Consumer<Statements> customizer) {
        this.onRelease = customizer;
        return this;
    }

    /**
     * Ends statements that take longer than that, with a {@link dev.entia.error.StatementTimeoutException}; unlimited unless
     * set. Connections of a {@link #dataSource(DataSource)} keep this setting, whoever uses them next.
     */
    public SqlOptions statementTimeout(Duration timeout) {
        if (timeout.toMillis() < 1) throw SqlErrors.timeout("statementTimeout", timeout);
        this.statementTimeout = timeout;
        return this;
    }

    /**
     * Waits no longer than that for a lock, and fails with a {@link dev.entia.error.LockWaitTimeoutException} then; as long
     * as the database does unless set. Connections of a {@link #dataSource(DataSource)} keep this setting, whoever uses them
     * next.
     */
    public SqlOptions lockTimeout(Duration timeout) {
        if (timeout.toMillis() < 1) throw SqlErrors.timeout("lockTimeout", timeout);
        this.lockTimeout = timeout;
        return this;
    }

    /** Logs the values of parameters with each statement, and shows them to observers. They may be secrets. */
    public SqlOptions logParameters() {
        this.areParametersLogged = true;
        return this;
    }

    @Override
    protected SqlOptions self() {
        return this;
    }

    /** Empty if there is none. */
    public String url() {
        return url;
    }

    /** Empty if there is none. */
    public String user() {
        return user;
    }

    /** Empty if there is none. */
    public String password() {
        return password;
    }

    public Optional<DataSource> dataSource() {
        return Optional.ofNullable(dataSource);
    }

    /** Asked for each connection; empty if user and password do not change. */
    public Optional<Supplier<Credentials>> credentials() {
        return Optional.ofNullable(credentials);
    }

    public Map<String, String> driverProperties() {
        return Collections.unmodifiableMap(driverProperties);
    }

    public int poolSize() {
        return poolSize;
    }

    public Duration connectionTimeout() {
        return connectionTimeout;
    }

    /** The pool for the database that writes go to. It opens one connection at once, so that a wrong URL is told. */
    public Pool pool() {
        int idle = minIdle == null ? 1 : minIdle;
        return new Pool("entia", poolSize, idle, connectionTimeout, maxLifetime, Pool.Start.AT_ONCE);
    }

    public List<Replica> replicas() {
        return List.copyOf(replicas);
    }

    public ReplicaChoice replicaChoice() {
        return replicaChoice == null ? ReplicaChoice.roundRobin() : replicaChoice;
    }

    /** Empty: as long as an entity manager lives. */
    public Optional<Duration> stickiness() {
        return Optional.ofNullable(stickiness);
    }

    /** Empty if nothing is to be run on connections. */
    public Optional<Customization> customization() {
        if (onAcquire == null && onRelease == null) return Optional.empty();
        return Optional.of(new Customization(
                onAcquire == null ? connection -> {} : onAcquire, onRelease == null ? connection -> {} : onRelease));
    }

    /** Empty: unlimited. */
    public Optional<Duration> statementTimeout() {
        return Optional.ofNullable(statementTimeout);
    }

    /** Empty: as long as the database waits. */
    public Optional<Duration> lockTimeout() {
        return Optional.ofNullable(lockTimeout);
    }

    public boolean areParametersLogged() {
        return areParametersLogged;
    }

    /**
     * Refuses what does not make sense together.
     *
     * @throws dev.entia.error.ValidationException says what to do
     */
    public void check() {
        if (dataSource == null && url.isEmpty()) throw SqlErrors.noDatabase();
        if (dataSource != null) checkDataSource();
        if (credentials != null && !(user.isEmpty() && password.isEmpty())) throw SqlErrors.twoCredentials();
        if (minIdle != null && minIdle > poolSize) throw SqlErrors.minIdle(minIdle, poolSize);
        if (replicas.isEmpty() && replicaChoice != null) throw SqlErrors.noReplica("replicaChoice");
        if (replicas.isEmpty() && stickiness != null) throw SqlErrors.noReplica("stickiness");
    }

    private void checkDataSource() {
        if (!url.isEmpty()) throw SqlErrors.urlAndDataSource();
        if (!user.isEmpty() || !password.isEmpty()) throw SqlErrors.credentialsAndDataSource();
        if (credentials != null) throw SqlErrors.nothingForDataSource("credentials");
        if (!driverProperties.isEmpty()) throw SqlErrors.nothingForDataSource("driverProperty");
        for (var setting : poolSettings) throw SqlErrors.nothingForDataSource(setting);
        for (var replica : replicas) {
            if (replica.dataSource().isEmpty()) throw SqlErrors.replicaUrlAndDataSource();
        }
    }

    /** What the address of a replica is made of. */
    SqlOptions at(String url) {
        var there = new SqlOptions().url(url).user(user).password(password);
        there.credentials = credentials;
        there.connectionTimeout = connectionTimeout;
        there.statementTimeout = statementTimeout;
        there.lockTimeout = lockTimeout;
        there.areParametersLogged = areParametersLogged;
        return there;
    }

    /**
     * Where reads may go.
     *
     * @param url empty if there is a data source
     */
    public record Replica(String url, @Nullable DataSource source) {

        public Optional<DataSource> dataSource() {
            return Optional.ofNullable(source);
        }

        /** A URL may have a password in it. */
        @Override
        public String toString() {
            return "Replica";
        }
    }
}
