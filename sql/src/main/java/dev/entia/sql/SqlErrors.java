package dev.entia.sql;

import dev.entia.error.MetadataException;
import dev.entia.error.ValidationException;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.IndexMeta;
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

    static MetadataException indexOptions(EntityMeta<?> entity, IndexMeta index, String database) {
        return new MetadataException(entity.name() + " has index \"" + index.name() + "\" with options = \""
                + index.options()
                + "\", which are not for " + database + ": it knows none. Leave them out, or map another class for "
                + database + ".");
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

    static ValidationException nothingForDataSource(String option) {
        return new ValidationException(
                option + "(…) does nothing for a dataSource(…), which has its own settings. Leave it"
                        + " out, or give a url(…) instead of the data source.");
    }

    static ValidationException replicaUrlAndDataSource() {
        return new ValidationException("replica(url) takes credentials and settings from the primary, which is a"
                + " dataSource(…) and tells none. Hand over a data source for the replica, too.");
    }

    static ValidationException twoCredentials() {
        return new ValidationException(
                "credentials(…) is asked for user and password, and user(…) or password(…) is given"
                        + " as well. Leave one of them out.");
    }

    static ValidationException driverPropertyName() {
        return new ValidationException("driverProperty(…) has no name. Give the name that the JDBC driver knows.");
    }

    static ValidationException driverPropertyCredential(String name) {
        return new ValidationException(
                "driverProperty(\"" + name + "\", …) is a credential. Use " + name + "(…) or credentials(…) for it.");
    }

    static ValidationException minIdle(int connections) {
        return new ValidationException("minIdle(" + connections + ") is no number of connections. Give 0 or more.");
    }

    static ValidationException minIdle(int connections, int poolSize) {
        return new ValidationException("minIdle(" + connections + ") keeps more connections than poolSize(" + poolSize
                + ") lets there be. Lower the one or raise the other.");
    }

    static ValidationException maxLifetime(Duration lifetime) {
        return new ValidationException("maxLifetime(" + lifetime
                + ") would have connections opened all the time. Give 30 seconds or more, or zero for no limit.");
    }

    static ValidationException stickiness(Duration duration) {
        return new ValidationException("stickiness(" + duration
                + ") is negative. Give a time that is longer than replicas" + " lag, or zero for none.");
    }

    static ValidationException noReplica(String option) {
        return new ValidationException(option + "(…) says how replicas are read, and none is given. Name one with"
                + " replica(…), or leave it out.");
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
