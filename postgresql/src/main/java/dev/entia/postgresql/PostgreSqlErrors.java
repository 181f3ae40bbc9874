package dev.entia.postgresql;

import dev.entia.error.DriverException;
import dev.entia.error.ValidationException;
import dev.entia.sql.ast.ColumnType;

/** What PostgreSQL cannot keep or be told, or has kept in a way that cannot be read. Messages have no values. */
final class PostgreSqlErrors {

    private PostgreSqlErrors() {}

    static ValidationException nulInText(ColumnType type) {
        return new ValidationException(
                type.subject() + " is a text with a NUL character (\\u0000), which PostgreSQL takes in"
                        + " no text. Remove it, or keep the value in a byte[].");
    }

    static ValidationException nulInDocument(ColumnType type) {
        return new ValidationException(
                type.subject() + " is a JSON document with a NUL character (\\u0000), which PostgreSQL takes in"
                        + " no text. Remove it, or keep the document in a byte[].");
    }

    static ValidationException outOfRange(ColumnType type, String from, String to) {
        return new ValidationException(type.subject() + " is a time that PostgreSQL does not have: it knows those from "
                + from + " to " + to + ". Use null, or a time in between.");
    }

    static DriverException unreadable(ColumnType type, String found, String expected) {
        return new DriverException(
                type.subject() + " is " + found + " in the database, which cannot be read as " + expected
                        + ". Correct the stored value, or give the field another type.",
                null);
    }

    static DriverException failedTransaction() {
        return new DriverException(
                "A statement in this transaction failed, so PostgreSQL commits nothing of it: all of it has been undone."
                        + " Let such a failure end the transaction, or run what may fail in a transaction inside it,"
                        + " em.transactional(…), which is undone alone.",
                null);
    }

    static ValidationException unknownUrl() {
        return new ValidationException(
                "The url(…) is none of PostgreSQL. Write jdbc:postgresql://host:5432/database, or"
                        + " postgresql://user:password@host:5432/database.");
    }

    static ValidationException unixSocket() {
        return new ValidationException(
                "The url(…) names a Unix socket, which Java's driver for PostgreSQL cannot reach."
                        + " Name a host, such as localhost.");
    }

    static ValidationException unknownSetting(String name) {
        return new ValidationException(
                "The url(…) has a setting \"" + name + "\" that Java's driver for PostgreSQL does not"
                        + " know. Leave it out, or see https://jdbc.postgresql.org/documentation/use/ for what there is.");
    }
}
