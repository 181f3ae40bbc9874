package dev.entia.sql.run;

import org.jspecify.annotations.Nullable;

/** Runs statements on one connection, for as long as the call lasts that it was handed to. Not thread-safe. */
public interface Statements {

    /**
     * Runs a statement and forgets what it answers: {@code run("select set_config('app.tenant', ?, false)", tenant)}.
     *
     * @param sql as the database takes it, with {@code ?} for each value
     * @param values sent apart from the text: of any type that a field of an entity may have, but no enum and no array
     * @throws dev.entia.error.DriverException if the database refuses it
     */
    void run(String sql, @Nullable Object... values);
}
