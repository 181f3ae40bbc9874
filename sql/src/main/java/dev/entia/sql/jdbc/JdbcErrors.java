package dev.entia.sql.jdbc;

import dev.entia.error.ConnectionException;
import dev.entia.error.DriverException;
import dev.entia.error.ValidationException;
import dev.entia.sql.run.ErrorClassifier;
import dev.entia.sql.run.Failure;
import java.sql.SQLException;
import java.util.Objects;

/** From exceptions of JDBC to those of Entia. */
final class JdbcErrors {

    private JdbcErrors() {}

    static DriverException failed(ErrorClassifier errors, SQLException failure, String statement) {
        var message = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
        var state = Objects.requireNonNullElse(failure.getSQLState(), "");
        return errors.classify(new Failure(message, failure.getErrorCode(), state, failure), statement);
    }

    static ConnectionException noConnection(Throwable cause) {
        return new ConnectionException(
                "No connection to the database could be had: " + cause.getMessage()
                        + ". Is it there, and are there fewer users than connections?",
                cause);
    }

    static DriverException noNumber(String statement) {
        return new DriverException(
                "The database numbered no row. Is the key's column declared to be numbered (auto_increment)?\nin: "
                        + statement,
                null);
    }

    static ValidationException noPool() {
        return new ValidationException("A url(…) needs a connection pool, and HikariCP is not on the class path. Add"
                + " com.zaxxer:HikariCP to the application, or hand over a dataSource(…).");
    }
}
