package dev.entia.schema;

import dev.entia.schema.ddl.Script;

/** Runs scripts on the database. Thread-safe. */
@FunctionalInterface
public interface ScriptRunner {

    /**
     * Runs the script on one connection, its statements in one transaction. If one fails, those before it are undone.
     *
     * @throws dev.entia.error.DriverException for what the database reports
     */
    void run(Script script);
}
