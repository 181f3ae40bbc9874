package dev.entia.sql.jdbc;

import dev.entia.error.ConnectionException;
import dev.entia.error.DriverException;
import dev.entia.error.ValidationException;
import dev.entia.sql.run.ErrorClassifier;
import dev.entia.sql.run.Failure;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
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
        var told = cause instanceof SQLException sql ? new Secrets("").hidden(sql) : cause;
        return new ConnectionException(
                "No connection to the database could be had: " + told.getMessage()
                        + ". Does it run where the url(…) says, does it know the user, and has it a connection"
                        + " left?",
                told);
    }

    /** Without a cause nothing failed, but nobody gave one back. */
    static ConnectionException noConnection(SQLException failure, Pool pool) {
        if (!(failure instanceof SQLTransientConnectionException)) return noConnection(failure);
        if (failure.getCause() != null) return noConnection(failure.getCause());
        return new ConnectionException(
                "All " + pool.size() + " connections of the pool were in use for "
                        + pool.timeout().toMillis()
                        + " ms. Raise poolSize(…) or connectionTimeout(…), keep transactions"
                        + " short, and close entity managers that have one open.",
                failure);
    }

    static ConnectionException closed() {
        return ConnectionException.closed("This ORM is closed, and its connections with it. Open another one.", null);
    }

    static DriverException noNumber(String statement) {
        return new DriverException(
                "The database numbered no row. Is the key's column declared to be numbered (auto_increment)?\nin: "
                        + statement,
                null);
    }

    static ValidationException malformedEscape() {
        return new ValidationException(
                "The url(…) has a % that is not followed by two hexadecimal digits. Write %25 for the"
                        + " sign itself.");
    }

    static ValidationException twoCredentials(String what) {
        return new ValidationException("A " + what + " is given twice, in the url(…) and by " + what
                + "(…), and they may disagree. Leave one of them out.");
    }

    /** JDBC drivers let the URL win, and would never see what was asked for. */
    static ValidationException askedAndSaid(String what) {
        return new ValidationException("credentials(…) is asked for user and password, and the url(…) has a " + what
                + " as well. Leave one of them out.");
    }

    static ValidationException noPool() {
        return new ValidationException("A url(…) needs a connection pool, and HikariCP is not on the class path. Add"
                + " com.zaxxer:HikariCP to the application, or hand over a dataSource(…).");
    }
}
