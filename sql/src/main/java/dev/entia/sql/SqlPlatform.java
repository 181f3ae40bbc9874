package dev.entia.sql;

import dev.entia.sql.render.Dialect;
import dev.entia.sql.run.ErrorCodes;
import dev.entia.sql.run.TypeMap;

/**
 * Everything particular to one database, as values.
 *
 * @param dialect how statements are written
 * @param types what values are sent and read as
 * @param errors what failures mean
 * @param storage what creates and drops tables
 * @param session what a connection is told before it is used
 */
public record SqlPlatform(
        Dialect dialect, TypeMap types, ErrorCodes errors, StorageFactory storage, SessionSettings session) {}
