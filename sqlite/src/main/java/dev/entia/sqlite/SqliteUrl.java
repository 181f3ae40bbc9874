package dev.entia.sqlite;

import dev.entia.sql.jdbc.Address;
import java.util.Locale;
import java.util.Properties;

/**
 * Where an SQLite database is: {@code :memory:}, a file's path, {@code file:} with parameters, or any of these behind
 * {@code jdbc:sqlite:}.
 */
final class SqliteUrl {

    private static final String JDBC = "jdbc:sqlite:";
    private static final String BUSY_TIMEOUT_MILLIS = "5000";

    private final String place;

    private SqliteUrl(String place) {
        this.place = place;
    }

    static SqliteUrl of(String url) {
        return new SqliteUrl(url.startsWith(JDBC) ? url.substring(JDBC.length()) : url);
    }

    /** Whether the database is gone with its connection, so that there can be one only. */
    boolean isInMemory() {
        var name = place.toLowerCase(Locale.ROOT);
        return name.isEmpty() || name.startsWith("?") || name.contains(":memory:") || name.contains("mode=memory");
    }

    Address address() {
        var properties = new Properties();
        properties.setProperty("foreign_keys", "true");
        properties.setProperty("busy_timeout", BUSY_TIMEOUT_MILLIS);
        if (!isInMemory()) properties.setProperty("journal_mode", "wal");
        return new Address(JDBC + place, properties);
    }
}
