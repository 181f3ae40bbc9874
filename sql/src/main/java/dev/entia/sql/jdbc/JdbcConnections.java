package dev.entia.sql.jdbc;

import dev.entia.error.ConnectionException;
import dev.entia.sql.run.Connections;
import dev.entia.sql.run.ErrorClassifier;
import dev.entia.sql.run.SqlConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connections of a data source. What a pool hands out may be a new wrapper each time, and closing it closes its statements;
 * prepared statements are therefore kept with the physical connection behind it, where that can be reached, and closed with
 * the borrowing where it cannot. Thread-safe.
 */
public final class JdbcConnections implements Connections {

    private static final Logger LOG = LoggerFactory.getLogger("entia.sql");

    private static final int SECONDS_TO_ANSWER = 1;

    private final DataSource source;
    private final JdbcSettings settings;
    private final ErrorClassifier errors;
    private final Optional<Pool> pool;
    private final boolean isHikariPresent;
    private final ReentrantLock lock = new ReentrantLock();
    /** What is kept with connections that nobody has borrowed. A borrower takes it out, so that it has one user. */
    private final IdentityHashMap<Connection, StatementCache> kept = new IdentityHashMap<>();

    /** How many have borrowed each connection of a given source just now. */
    private final IdentityHashMap<Connection, Integer> lent = new IdentityHashMap<>();

    private volatile boolean isClosed;

    /** @param pool what the source is, if it is closed here */
    private JdbcConnections(DataSource source, JdbcSettings settings, ErrorClassifier errors, Optional<Pool> pool) {
        this.source = source;
        this.settings = settings;
        this.errors = errors;
        this.pool = pool;
        this.isHikariPresent = isHikariPresent();
    }

    /** Connections of a source that somebody else closes. */
    public static JdbcConnections of(DataSource source, JdbcSettings settings, ErrorClassifier errors) {
        return new JdbcConnections(source, settings, errors, Optional.empty());
    }

    /**
     * Connections of a pool.
     *
     * @throws dev.entia.error.ValidationException if HikariCP is not there
     * @throws ConnectionException if the first connection is to be opened at once and cannot be
     */
    public static JdbcConnections pooled(Address address, Pool pool, JdbcSettings settings, ErrorClassifier errors) {
        if (!isHikariPresent()) throw JdbcErrors.noPool();
        return new JdbcConnections(Hikari.pool(address, pool), settings, errors, Optional.of(pool));
    }

    @Override
    public SqlConnection borrow() {
        var borrowed = open();
        try {
            var physical = physical(borrowed);
            var mode = leaveMode(physical);
            var statements = statements(physical);
            var connection = new JdbcConnection(
                    physical,
                    catalog(physical),
                    statements,
                    settings,
                    errors,
                    how -> end(borrowed, physical, statements, mode, how));
            countBorrowers(physical, 1);
            return connection;
        } catch (SQLException e) {
            closeQuietly(borrowed);
            throw JdbcErrors.failed(errors, e, "");
        } catch (RuntimeException e) {
            closeQuietly(borrowed);
            throw e;
        }
    }

    @Override
    public boolean canUnwrap(Class<?> type) {
        return type == Connection.class;
    }

    @Override
    public boolean isStreaming() {
        return settings.arrival() == JdbcSettings.Arrival.ROW_BY_ROW;
    }

    @Override
    public boolean isClosed() {
        return isClosed;
    }

    /** The statements of connections that somebody else has are closed when those are given back. */
    @Override
    public void close() {
        var left = new IdentityHashMap<Connection, StatementCache>();
        lock.lock();
        try {
            isClosed = true;
            left.putAll(kept);
            kept.clear();
        } finally {
            lock.unlock();
        }
        if (pool.isPresent()) Hikari.close(source);
        left.forEach(JdbcConnections::closeQuietly);
    }

    private Connection open() {
        if (isClosed) throw JdbcErrors.closed();
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw isClosed ? JdbcErrors.closed() : unavailable(e);
        }
    }

    private ConnectionException unavailable(SQLException failure) {
        return pool.isPresent() ? JdbcErrors.noConnection(failure, pool.get()) : JdbcErrors.noConnection(failure);
    }

    private Connection physical(Connection borrowed) throws SQLException {
        return borrowed.isWrapperFor(settings.physical()) ? borrowed.unwrap(settings.physical()) : borrowed;
    }

    /** A connection seen for the first time is set up; those that a pool has closed meanwhile are forgotten then. */
    private StatementCache statements(Connection physical) throws SQLException {
        lock.lock();
        try {
            var statements = kept.remove(physical);
            if (statements != null) return statements;
            for (var others = kept.keySet().iterator(); others.hasNext(); ) {
                if (others.next().isClosed()) others.remove();
            }
        } finally {
            lock.unlock();
        }
        settings.setup().prepare(physical);
        return new StatementCache(settings.statementCacheSize(), settings.texts());
    }

    /** Outside of transactions every statement is its own, whatever others do with the connections of a source. */
    private Mode leaveMode(Connection physical) throws SQLException {
        if (pool.isPresent() || isLent(physical)) return Mode.AUTO_COMMIT;
        if (physical.isClosed() || physical.getAutoCommit()) return Mode.AUTO_COMMIT;
        physical.setAutoCommit(true);
        return Mode.MANUAL_COMMIT;
    }

    /** Whether somebody has it already, perhaps with a transaction open on it. */
    private boolean isLent(Connection physical) {
        lock.lock();
        try {
            return lent.containsKey(physical);
        } finally {
            lock.unlock();
        }
    }

    private void countBorrowers(Connection physical, int more) {
        if (pool.isPresent()) return;
        lock.lock();
        try {
            lent.merge(physical, more, (before, added) -> before + added == 0 ? null : before + added);
        } finally {
            lock.unlock();
        }
    }

    /** A source may lead each borrower elsewhere. One that is dead is told by the first statement. */
    private static String catalog(Connection physical) throws SQLException {
        if (physical.isClosed()) return "";
        return Objects.requireNonNullElse(physical.getCatalog(), "");
    }

    private void keep(Connection physical, StatementCache statements) {
        @Nullable StatementCache leaving = statements;
        lock.lock();
        try {
            // A source may hand the same connection to two at once: the last to give it back leaves its own.
            if (!isClosed) leaving = kept.put(physical, statements);
        } finally {
            lock.unlock();
        }
        if (leaving != null) closeQuietly(physical, leaving);
    }

    private void end(
            Connection borrowed, Connection physical, StatementCache statements, Mode mode, JdbcConnection.End how) {
        countBorrowers(physical, -1); // before somebody else can have it
        try {
            if (how == JdbcConnection.End.DISCARDED) discard(borrowed, physical);
            else if (borrowed == physical) closeQuietly(physical, statements);
            else keep(physical, statements);
            if (mode == Mode.MANUAL_COMMIT && !physical.isClosed()) physical.setAutoCommit(false);
            borrowed.close();
            // A pool that is closed gives up connections in use, and not every JDBC driver lets go of them.
            if (isClosed && pool.isPresent()) closeQuietly(physical);
            if (physical.isClosed()) forget(physical);
        } catch (SQLException e) {
            forget(physical);
            closeQuietly(physical);
            closeQuietly(borrowed);
            LOG.warn("A connection could not be given back as it was, and is closed instead.", e);
        }
    }

    private void discard(Connection borrowed, Connection physical) throws SQLException {
        if (isHikariPresent && isDead(physical)) Hikari.renew(source);
        if (isHikariPresent) Hikari.evict(source, borrowed);
        closeQuietly(physical);
    }

    /** Not every JDBC driver takes note that a connection broke, so it is asked for a sign of life. */
    private static boolean isDead(Connection physical) throws SQLException {
        return physical.isClosed() || !physical.isValid(SECONDS_TO_ANSWER);
    }

    private void forget(Connection physical) {
        lock.lock();
        try {
            kept.remove(physical);
        } finally {
            lock.unlock();
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("A connection that failed could not be closed.", e);
        }
    }

    private static void closeQuietly(Connection physical, StatementCache statements) {
        try {
            if (!physical.isClosed()) statements.close();
        } catch (SQLException e) {
            LOG.debug("The statements of a connection could not be closed.", e);
        }
    }

    private static boolean isHikariPresent() {
        try {
            Class.forName("com.zaxxer.hikari.HikariDataSource", false, JdbcConnections.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** How others find the connections of a source. */
    private enum Mode {
        AUTO_COMMIT,
        MANUAL_COMMIT
    }
}
