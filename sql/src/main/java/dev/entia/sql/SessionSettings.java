package dev.entia.sql;

import java.time.Duration;
import java.util.List;

/** What a database is told when a connection is used for the first time. A pure function of the options. */
@FunctionalInterface
public interface SessionSettings {

    /** The database has no timeouts to set; asking for one is refused. */
    SessionSettings NONE = options -> {
        if (options.statementTimeout().isPresent()) throw SqlErrors.noTimeout("statementTimeout");
        if (options.lockTimeout().isPresent()) throw SqlErrors.noTimeout("lockTimeout");
        return List.of();
    };

    /**
     * The commands, in order: {@link SqlOptions#statementTimeout()} and {@link SqlOptions#lockTimeout()}, where they are
     * settings of the session.
     *
     * @throws dev.entia.error.ValidationException if the database cannot do what is asked
     */
    List<String> commands(SqlOptions options);

    /** These, for a database whose JDBC driver has to end statements, as far as the database does not do so itself. */
    default SessionSettings withQueryTimeout() {
        return new SessionSettings() {
            @Override
            public List<String> commands(SqlOptions options) {
                return SessionSettings.this.commands(options);
            }

            @Override
            public Duration queryTimeout(SqlOptions options) {
                return options.statementTimeout().orElse(Duration.ZERO);
            }
        };
    }

    /** How long the JDBC driver lets a statement run; zero: it need not look. */
    default Duration queryTimeout(SqlOptions options) {
        return Duration.ZERO;
    }

    /** A setting in milliseconds: {@code set lock_timeout = 2000}. */
    static String milliseconds(String setting, Duration timeout) {
        return setting + Math.max(1, timeout.toMillis());
    }

    /** A setting in whole seconds, rounded up: {@code set innodb_lock_wait_timeout = 2}. */
    static String seconds(String setting, Duration timeout) {
        return setting + Math.max(1, (timeout.toMillis() + 999) / 1000);
    }
}
