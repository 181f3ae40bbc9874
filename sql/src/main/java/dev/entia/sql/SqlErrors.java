package dev.entia.sql;

import dev.entia.error.MetadataException;
import dev.entia.error.ValidationException;
import dev.entia.meta.Property;
import dev.entia.sql.render.NameLength;
import java.time.Duration;

/** What is wrong with options. */
final class SqlErrors {

    private SqlErrors() {}

    static MetadataException tableName(String owner, String name, NameLength limit, String database) {
        return new MetadataException(owner + " is kept in table \"" + name + "\", " + tooLong(name, limit, database)
                + "Name a shorter one with the table attribute of its annotation.");
    }

    static MetadataException columnName(Property property, String name, NameLength limit, String database) {
        return new MetadataException(property.qualifiedName() + " is kept in column \"" + name + "\", "
                + tooLong(name, limit, database)
                + "Give it a shorter one with @Column, @JoinColumn or @ManyToMany.");
    }

    private static String tooLong(String name, NameLength limit, String database) {
        return "whose name has " + limit.length(name) + " " + limit.unit() + ". " + database + " takes at most "
                + limit.most() + ". ";
    }

    static ValidationException noDatabase() {
        return new ValidationException(
                "No database is given. Say where it is with url(…), or hand over a dataSource(…).");
    }

    static ValidationException urlAndDataSource() {
        return new ValidationException(
                "Both url(…) and dataSource(…) are given, and they may disagree. Leave one of them out.");
    }

    static ValidationException credentialsAndDataSource() {
        return new ValidationException("user(…) and password(…) do nothing for a dataSource(…), which has its own."
                + " Leave them out, or give a url(…) instead of the data source.");
    }

    static ValidationException poolSize(int connections) {
        return new ValidationException(
                "poolSize(" + connections + ") leaves no connection to work with. Give 1 or more.");
    }

    static ValidationException timeout(String what, Duration timeout) {
        return new ValidationException(
                what + "(" + timeout + ") leaves no time at all. Give a millisecond or more, or leave it out.");
    }

    static ValidationException noTimeout(String what) {
        return new ValidationException(what + "(…) is set, and this database has no such timeout. Leave it out.");
    }

    static ValidationException connectionTimeout(Duration timeout) {
        return new ValidationException(
                "connectionTimeout(" + timeout + ") is too short to open a connection. Give 250 milliseconds or more.");
    }
}
