package dev.entia.mssql;

import dev.entia.error.DriverException;
import dev.entia.error.ValidationException;
import dev.entia.sql.ast.ColumnType;

/** What SQL Server cannot keep or be told, or has kept in a way that cannot be read. Messages have no values. */
final class MsSqlErrors {

    private MsSqlErrors() {}

    static ValidationException noNumber(ColumnType type) {
        return new ValidationException(type.subject() + " is NaN or infinite, which SQL Server keeps in no number."
                + " Use null, or a finite number.");
    }

    static ValidationException tooManyDigits(ColumnType type) {
        return new ValidationException(type.subject() + " has more than 38 digits, and SQL Server keeps no more of a"
                + " decimal. Round it, or keep it as a text.");
    }

    static ValidationException outOfRange(ColumnType type) {
        return new ValidationException(
                type.subject() + " is a time that SQL Server does not have: it knows those of the"
                        + " years 1 to 9999. Use null, or a time in between.");
    }

    static ValidationException unknownUrl() {
        return new ValidationException("The url(…) is none of SQL Server. Write"
                + " jdbc:sqlserver://host:1433;databaseName=shop, or the same without jdbc:.");
    }

    static DriverException unreadable(ColumnType type, String found, String expected) {
        return new DriverException(
                type.subject() + " is " + found + " in the database, which cannot be read as " + expected
                        + ". Correct the stored value, or give the field another type.",
                null);
    }
}
