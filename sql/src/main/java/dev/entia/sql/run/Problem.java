package dev.entia.sql.run;

import java.util.List;
import java.util.Optional;

/**
 * What a failure is about.
 *
 * @param summary the database's own words, without values
 * @param constraint the name of the constraint, where the database tells it
 * @param columns the columns involved, where it tells them
 */
public record Problem(Type type, String summary, Optional<String> constraint, List<Column> columns) {

    public Problem {
        columns = List.copyOf(columns);
    }

    /** A problem with nothing more to tell. */
    public static Problem of(Type type, String summary) {
        return new Problem(type, summary, Optional.empty(), List.of());
    }

    public enum Type {
        UNIQUE,
        FOREIGN_KEY,
        NOT_NULL,
        CHECK,
        /** A value that its column cannot hold. */
        DATA,
        DEADLOCK,
        /** The transaction met another one and was ended, without a deadlock: a serialization failure. */
        CONFLICT,
        LOCK_WAIT,
        /** A statement that took too long. */
        TIMEOUT,
        READ_ONLY,
        CONNECTION,
        SYNTAX,
        NO_TABLE,
        NO_COLUMN,
        TABLE_EXISTS,
        OTHER
    }

    /** A column by the names that the database has for it. */
    public record Column(String table, String name) {}
}
