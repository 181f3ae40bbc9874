package dev.entia.schema.ddl;

import dev.entia.schema.table.ForeignKeyIndexing;
import java.util.function.UnaryOperator;

/**
 * How one database is told of tables. Comments are not part of it: a database that has none loses them silently.
 *
 * @param quoting a name as an identifier, quoted so that any name survives; refuses what cannot be one
 */
public record DdlDialect(
        UnaryOperator<String> quoting,
        StringLiterals literals,
        Qualification qualification,
        IdentityColumn identity,
        UniqueKeyForm uniqueKeys,
        ForeignKeyPlacement foreignKeys,
        ForeignKeyIndexing foreignKeyIndexing,
        Dropping dropping) {}
