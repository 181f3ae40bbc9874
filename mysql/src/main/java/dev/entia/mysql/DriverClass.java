package dev.entia.mysql;

import java.sql.Connection;

/** The class of connections of a JDBC driver that may be missing. */
public final class DriverClass {

    private DriverClass() {}

    /**
     * The class.
     *
     * @param artifact where it is, for the message
     * @throws dev.entia.error.ValidationException if it is not on the class path
     */
    public static Class<? extends Connection> of(String name, String artifact) {
        try {
            return Class.forName(name).asSubclass(Connection.class);
        } catch (ClassNotFoundException e) {
            throw MySqlErrors.noJdbcDriver(artifact);
        }
    }
}
