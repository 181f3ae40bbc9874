package dev.entia.sqlite;

import dev.entia.driver.Storage;
import dev.entia.meta.Metadata;
import dev.entia.schema.SchemaStorage;
import dev.entia.schema.ddl.DdlDialect;
import dev.entia.schema.ddl.Dropping;
import dev.entia.schema.ddl.ForeignKeyPlacement;
import dev.entia.schema.ddl.IdentityColumn;
import dev.entia.schema.ddl.Qualification;
import dev.entia.schema.ddl.StringLiterals;
import dev.entia.schema.ddl.UniqueKeyForm;
import dev.entia.schema.table.ForeignKeyIndexing;
import dev.entia.schema.table.TableModel;
import dev.entia.sql.SqlOptions;
import dev.entia.sql.StorageFactory;
import dev.entia.sql.render.Quoting;
import dev.entia.sql.run.Scripts;
import java.util.List;

/** Tables on SQLite. */
final class SqliteStorage implements StorageFactory {

    private static final DdlDialect DIALECT = new DdlDialect(
            Quoting.DOUBLE_QUOTES,
            StringLiterals.STANDARD,
            Qualification.SUBJECT,
            IdentityColumn.AUTOINCREMENT,
            UniqueKeyForm.INDEX,
            ForeignKeyPlacement.WITH_TABLE,
            ForeignKeyIndexing.ALWAYS,
            // Dropping a table deletes its rows first; a transaction would ignore the pragma.
            new Dropping(List.of("pragma foreign_keys = off"), "", List.of("pragma foreign_keys = on")));

    @Override
    public Storage create(Metadata metadata, SqlOptions options, Scripts scripts) {
        var tables = TableModel.of(metadata, options.naming(), new SqliteTypeNames(), DIALECT.foreignKeyIndexing());
        return new SchemaStorage(tables, DIALECT, scripts);
    }
}
