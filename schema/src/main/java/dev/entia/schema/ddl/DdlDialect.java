package dev.entia.schema.ddl;

import dev.entia.schema.table.ForeignKeyIndexing;
import dev.entia.sql.render.NameLength;
import dev.entia.sql.render.Quoting;

/**
 * How one database is told of tables.
 *
 * @param tableOptions what every definition of a table ends with, a space before; or empty
 */
public record DdlDialect(
        Quoting quoting,
        NameLength names,
        StringLiterals literals,
        Qualification qualification,
        IdentityColumn identity,
        UniqueKeyForm uniqueKeys,
        ForeignKeyPlacement foreignKeys,
        ForeignKeyIndexing foreignKeyIndexing,
        Collations collations,
        Comments comments,
        String tableOptions,
        Definitions definitions,
        Dropping dropping) {}
