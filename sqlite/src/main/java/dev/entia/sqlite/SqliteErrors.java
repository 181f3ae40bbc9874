package dev.entia.sqlite;

import dev.entia.error.DriverException;
import dev.entia.error.ValidationException;
import dev.entia.sql.ast.ColumnType;

/** What SQLite cannot keep, or has kept in a way that cannot be read. Messages have no values: they may be secrets. */
final class SqliteErrors {

    private SqliteErrors() {}

    static ValidationException notANumber(ColumnType type) {
        return new ValidationException(type.subject()
                + " is NaN (not a number), which SQLite would turn into NULL. Use null, or a value that is a number.");
    }

    static ValidationException tooManyDigits(ColumnType type, int digits) {
        return new ValidationException(type.subject() + " has " + digits
                + " significant digits. SQLite keeps 15, or whole numbers of 64 bits. Declare its column with"
                + " @Column(type = \"text\") to keep all of them, or round the value.");
    }

    static ValidationException tooLargeOrSmall(ColumnType type) {
        return new ValidationException(type.subject() + " is larger or smaller than any number of SQLite. Declare its"
                + " column with @Column(type = \"text\") to keep it.");
    }

    static ValidationException nulInPattern(ColumnType type) {
        return new ValidationException(
                "The pattern for " + type.subject() + " contains a NUL character, where SQLite takes"
                        + " a pattern to end. Search for a text that begins with, ends with or contains another, or leave it out.");
    }

    static ValidationException yearOutOfRange(ColumnType type) {
        return new ValidationException(
                type.subject() + " is before the year 0 or after the year 9999. SQLite sorts dates as"
                        + " text, which is right between them only.");
    }

    static DriverException unreadable(ColumnType type, Object found, String expected) {
        return new DriverException(
                type.subject() + " is " + described(found) + " in the database that cannot be read as " + expected
                        + ". Correct the stored value, or give the field another type.",
                null);
    }

    static ValidationException replicas() {
        return new ValidationException(
                "SQLite reads a file as it is: a replica(…) of it has nobody to keep it up. Leave it out.");
    }

    static ValidationException credentials() {
        return new ValidationException("SQLite knows no users: leave user(…) and password(…) out. A database file is"
                + " protected by its permissions.");
    }

    static ValidationException noStatementTimeout() {
        return new ValidationException(
                "statementTimeout(…) is set, and SQLite runs a statement in this very process until it"
                        + " is done. Leave it out; lockTimeout(…) bounds the waiting for other writers.");
    }

    static DriverException foreignKeysOff() {
        return new DriverException(
                "A connection does not check foreign keys, and cannot be made to. Is a transaction open on it already?"
                        + " Hand over connections in auto-commit mode.",
                null);
    }

    static ValidationException noJdbcDriver() {
        return new ValidationException(
                "The JDBC driver of SQLite is not on the class path. Add org.xerial:sqlite-jdbc to the application.");
    }

    private static String described(Object found) {
        if (found instanceof String text) return "a text of " + text.length() + " characters";
        if (found instanceof byte[] bytes) return "a blob of " + bytes.length + " bytes";
        return found instanceof Double || found instanceof Float ? "a real number" : "a whole number";
    }
}
