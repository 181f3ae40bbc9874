package dev.entia.libsql;

import dev.entia.error.ConnectionException;
import dev.entia.error.DataException;
import dev.entia.error.DriverException;
import dev.entia.error.LockWaitTimeoutException;
import dev.entia.error.TransactionConflictException;
import dev.entia.error.ValidationException;
import java.time.Duration;

/** What is wrong with a URL, and what a server's connections can run into. No message has a token. */
final class LibSqlErrors {

    private LibSqlErrors() {}

    static ValidationException scheme(String scheme) {
        var instead = scheme.startsWith("ws")
                ? "Servers that take web sockets take HTTP, too: give the URL with https:// or http://."
                : "Give libsql://, https:// or http:// for a server, file: or a path for a local database.";
        return new ValidationException("A URL of libSQL does not begin with " + scheme + ":. " + instead);
    }

    static ValidationException noHost(String scheme) {
        return new ValidationException("The URL names no server. Give it as " + scheme
                + "://host:port, without a port if it is the usual one.");
    }

    static ValidationException url(String reason, int index) {
        return new ValidationException("The URL cannot be understood at character " + (index + 1) + ": " + reason
                + ". Encode what stands for itself, such as a blank as %20.");
    }

    static ValidationException encoding() {
        return new ValidationException("A parameter of the URL is wrongly encoded: % is followed by two hexadecimal"
                + " digits, and is itself %25.");
    }

    static ValidationException userInUrl() {
        return new ValidationException(
                "The URL has a user in it, and libSQL knows none. Give the token with password(…), or as authToken in the"
                        + " URL.");
    }

    static ValidationException user() {
        return new ValidationException(
                "libSQL knows no users: leave user(…) out. The token of the database is given with password(…).");
    }

    static ValidationException tls() {
        return new ValidationException("tls in the URL is 0, for http, or 1, for https.");
    }

    static ValidationException tlsOfHttp(String scheme) {
        return new ValidationException(
                "tls in the URL belongs to libsql://; here " + scheme + ":// says it already." + " Leave it out.");
    }

    static ValidationException twoTokens() {
        return new ValidationException(
                "Both authToken in the URL and password(…) or credentials(…) are given, and they may disagree. Leave one of them out.");
    }

    static ValidationException token() {
        return new ValidationException(
                "The token contains a blank, a line break or a letter that no token has. Was more copied than the token?");
    }

    static ValidationException twice(String parameter) {
        return new ValidationException("The URL has " + parameter + " twice. Leave one of them out.");
    }

    static ValidationException parameter(String parameter) {
        return new ValidationException("The URL has a parameter that is not known: " + parameter
                + ". There are authToken and, for libsql://," + " tls.");
    }

    static ValidationException settingOfServers(String parameter) {
        return new ValidationException(
                parameter
                        + " in the URL belongs to a server, and this is a local database. Leave it out, or give the server's URL.");
    }

    static ValidationException replica(String parameter) {
        return new ValidationException(
                parameter + " asks for a copy of the database on this machine that follows the server, and there is no"
                        + " client for Java that keeps one. Leave it out and use the server directly, or run libSQL's"
                        + " server as a replica near the application and give its URL.");
    }

    static LockWaitTimeoutException lockWait(Duration waited, DriverException cause) {
        return new LockWaitTimeoutException(
                "Somebody else held the write lock for longer than the " + waited.toMillis()
                        + " ms that lockTimeout(…) allows. Keep transactions short, and try again.",
                cause);
    }

    static ValidationException driverProperty(String name) {
        return new ValidationException("driverProperty(\"" + name
                + "\", …) is meant for a JDBC driver, and a server of libSQL is reached without one."
                + " Leave it out.");
    }

    static ValidationException poolSettings() {
        return new ValidationException(
                "minIdle(…) and maxLifetime(…) do nothing for a server of libSQL: its connections are those of HTTP, which"
                        + " the JDK opens and closes as they are needed. Leave them out.");
    }

    static ValidationException replicaOf() {
        return new ValidationException(
                "A replica(…) of a libSQL server is the URL of another server, libsql://, https:// or http://.");
    }

    static ConnectionException noneLeft(int connections, Duration waited) {
        return new ConnectionException(
                "All " + connections + " connections have been in use for " + waited.toMillis()
                        + " ms. Are transactions and rows closed in time? Else raise poolSize(…).",
                null);
    }

    static ConnectionException interrupted(InterruptedException cause) {
        return new ConnectionException("The thread was interrupted while it waited for a connection.", cause);
    }

    static ConnectionException noCredentials(RuntimeException cause) {
        return new ConnectionException(
                "No connection to the database could be had: credentials(…) gave none: " + cause.getMessage() + ".",
                cause);
    }

    static ConnectionException closed() {
        return ConnectionException.closed("This ORM is closed, and its connections with it. Open another one.", null);
    }

    static DriverException foreignKeysOff() {
        return new DriverException(
                "The server does not check foreign keys, and cannot be made to. Use one that takes"
                        + " \"pragma foreign_keys = on\".",
                null);
    }

    static TransactionConflictException endedByServer() {
        return new TransactionConflictException(
                "The server has ended this transaction and undone it. One that has been open for five seconds loses the"
                        + " write lock to the next that wants it. Keep transactions short, and try it again.",
                null);
    }

    static ConnectionException lost() {
        return new ConnectionException(
                "This transaction has been lost, and nothing of it has been kept. Roll it back, and start over.", null);
    }

    /** A commit of which no answer came is not known to have failed, which this kind of exception says. */
    static ConnectionException unanswered(DriverException cause) {
        return new ConnectionException(String.valueOf(cause.getMessage()), cause);
    }

    static DataException tooLarge(String statement) {
        return new DataException(
                "The statement gives back more than the server sends at once, 10 MB unless it was started with another"
                        + " --max-response-size. Write fewer rows at a time.\nin: " + statement,
                null);
    }
}
