package dev.entia.sql;

import dev.entia.OrmOptions;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What an ORM on a relational database is started with. Either a URL, or a {@code DataSource} that the application has. */
public final class SqlOptions extends OrmOptions<SqlOptions> {

    private String url = "";
    private String user = "";
    private String password = "";
    private @Nullable DataSource dataSource;
    private int poolSize = 10;
    private Duration connectionTimeout = Duration.ofSeconds(30);
    private @Nullable Duration statementTimeout;
    private @Nullable Duration lockTimeout;
    private boolean areParametersLogged;

    /** Where the database is; what it may look like, the driver's module says. */
    public SqlOptions url(String url) {
        this.url = url;
        return this;
    }

    public SqlOptions user(String user) {
        this.user = user;
        return this;
    }

    public SqlOptions password(String password) {
        this.password = password;
        return this;
    }

    /** Takes connections from there; the application closes it. Excludes {@link #url(String)} and all that belongs to it. */
    public SqlOptions dataSource(DataSource dataSource) {
        this.dataSource = dataSource;
        return this;
    }

    /** How many connections there are at most; 10 unless set. */
    public SqlOptions poolSize(int connections) {
        if (connections < 1) throw SqlErrors.poolSize(connections);
        this.poolSize = connections;
        return this;
    }

    /** How long to wait for a connection when all are in use; 30 seconds unless set. */
    public SqlOptions connectionTimeout(Duration timeout) {
        if (timeout.toMillis() < 250) throw SqlErrors.connectionTimeout(timeout);
        this.connectionTimeout = timeout;
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

    public int poolSize() {
        return poolSize;
    }

    public Duration connectionTimeout() {
        return connectionTimeout;
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
        if (dataSource == null) return;
        if (!url.isEmpty()) throw SqlErrors.urlAndDataSource();
        if (!user.isEmpty() || !password.isEmpty()) throw SqlErrors.credentialsAndDataSource();
    }
}
