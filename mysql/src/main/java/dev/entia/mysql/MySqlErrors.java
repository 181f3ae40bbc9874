package dev.entia.mysql;

import dev.entia.error.DriverException;
import dev.entia.error.ValidationException;
import dev.entia.sql.ast.ColumnType;

/** What MySQL cannot keep or be told, or has kept in a way that cannot be read. Messages have no values. */
final class MySqlErrors {

    private MySqlErrors() {}

    static ValidationException noNumber(ColumnType type) {
        return new ValidationException(type.subject()
                + " is NaN or infinite, which MySQL and MariaDB have no number for." + " Use null, or a number.");
    }

    static ValidationException inexactDocument(ColumnType type) {
        return new ValidationException(type.subject()
                + " is a JSON document with a number of more digits than MySQL's json keeps: whole numbers of 64 bits,"
                + " or real ones. Make it a string, or declare the column with @Column(type = \"longtext\").");
    }

    static ValidationException deepDocument(ColumnType type, int most) {
        return new ValidationException(type.subject() + " is a JSON document of more than " + most
                + " levels, which the database's json does not take. Make it flatter, or declare the column with"
                + " @Column(type = \"longtext\").");
    }

    static ValidationException tooManyDecimals(ColumnType type, int scale, int most) {
        return new ValidationException(
                type.subject() + " has " + scale + " decimal places, and the database keeps at most " + most
                        + ". Round it, or keep it as text: @Column(type = \"varchar(100)\") on a String.");
    }

    static ValidationException tooManyDigits(ColumnType type, long digits, int most) {
        return new ValidationException(
                type.subject() + " has " + digits + " digits before the decimal point, and the database keeps at most "
                        + most + ". Keep it as text: @Column(type = \"longtext\") on a String.");
    }

    static ValidationException outOfRange(ColumnType type) {
        return new ValidationException(
                type.subject() + " is a time that the database does not have: it knows those of the"
                        + " years 1 to 9999. Use null, or a time in between.");
    }

    static DriverException unreadable(ColumnType type, String found, String expected) {
        return new DriverException(
                type.subject() + " is " + found + " in the database, which cannot be read as " + expected
                        + ". Correct the stored value, or give the field another type.",
                null);
    }

    static ValidationException changedRowsOnly() {
        return new ValidationException(
                "The connection has useAffectedRows=true, so that an update would not count a row"
                        + " whose values are the same already, and Entia would take it for a missing one. Leave the setting out.");
    }

    static ValidationException noJdbcDriver(String artifact) {
        return new ValidationException(
                "The JDBC driver is not on the class path. Add " + artifact + " to the application.");
    }

    static ValidationException unknownUrl(String scheme, String database) {
        return new ValidationException("The url(…) is none of " + database + ". Write jdbc:" + scheme
                + "://host:3306/database, or " + scheme + "://user:password@host:3306/database.");
    }
}
