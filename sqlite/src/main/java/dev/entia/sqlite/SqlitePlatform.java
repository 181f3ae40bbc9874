package dev.entia.sqlite;

import dev.entia.driver.Storage;
import dev.entia.meta.Metadata;
import dev.entia.schema.SchemaStorage;
import dev.entia.schema.ddl.Collations;
import dev.entia.schema.ddl.Comments;
import dev.entia.schema.ddl.DdlDialect;
import dev.entia.schema.ddl.Definitions;
import dev.entia.schema.ddl.Dropping;
import dev.entia.schema.ddl.ForeignKeyPlacement;
import dev.entia.schema.ddl.IdentityColumn;
import dev.entia.schema.ddl.Qualification;
import dev.entia.schema.ddl.StringLiterals;
import dev.entia.schema.ddl.UniqueKeyForm;
import dev.entia.schema.table.ForeignKeyIndexing;
import dev.entia.schema.table.TableModel;
import dev.entia.sql.SessionSettings;
import dev.entia.sql.SqlOptions;
import dev.entia.sql.SqlPlatform;
import dev.entia.sql.render.Beginning;
import dev.entia.sql.render.BulkInserts;
import dev.entia.sql.render.Conflicts;
import dev.entia.sql.render.DefaultRow;
import dev.entia.sql.render.Dialect;
import dev.entia.sql.render.Extremes;
import dev.entia.sql.render.Limits;
import dev.entia.sql.render.Locking;
import dev.entia.sql.render.NameLength;
import dev.entia.sql.render.NullOrdering;
import dev.entia.sql.render.OnConflict;
import dev.entia.sql.render.Paging;
import dev.entia.sql.render.Quoting;
import dev.entia.sql.render.Returning;
import dev.entia.sql.render.RowByRow;
import dev.entia.sql.render.TransactionCommands;
import dev.entia.sql.run.Scripts;
import java.util.List;

/** SQLite as values; relatives of it are made of the same. */
public final class SqlitePlatform {

    /** SQLITE_MAX_VARIABLE_NUMBER; more than 256 rows a statement are not faster. */
    private static final Limits LIMITS = new Limits(32_766, 256, 1_000, NameLength.UNLIMITED);

    static final Dialect DIALECT = new Dialect(
            "SQLite",
            // In double quotes, a name that no column has would be a text.
            Quoting.BACKTICKS,
            new SqliteTypeNames(),
            Paging.limitOffset(" limit -1"),
            NullOrdering.NATIVE,
            Extremes.OF_COLUMNS,
            SqliteLikes::of,
            new JsonKeyList(),
            Returning.CLAUSE,
            Conflicts.DO_NOTHING,
            DefaultRow.DEFAULT_VALUES,
            BulkInserts.ROWS_OF_VALUES,
            new OnConflict(BulkInserts.ROWS_OF_VALUES),
            RowByRow.UPDATE,
            RowByRow.DELETE,
            Locking.WHOLE_DATABASE,
            // Taking the write lock later, after reading, fails at once when somebody else wrote in between.
            TransactionCommands.beginningWith(Beginning.serializable("begin immediate", "begin")),
            LIMITS);

    private static final DdlDialect DEFINITIONS = new DdlDialect(
            DIALECT.quoting(),
            LIMITS.names(),
            StringLiterals.STANDARD,
            Qualification.SUBJECT,
            IdentityColumn.AUTOINCREMENT,
            UniqueKeyForm.INDEX,
            ForeignKeyPlacement.WITH_TABLE,
            ForeignKeyIndexing.ALWAYS,
            Collations.QUOTED,
            Comments.NONE,
            "",
            Definitions.TRANSACTIONAL,
            new Dropping(List.of("pragma foreign_keys = off"), "", List.of("pragma foreign_keys = on")));

    public static final SqlPlatform PLATFORM = new SqlPlatform(
            DIALECT, new SqliteTypes(), new SqliteErrorCodes(), SqlitePlatform::storage, SqlitePlatform::session);

    private SqlitePlatform() {}

    private static List<String> session(SqlOptions options) {
        if (options.statementTimeout().isPresent()) throw SqliteErrors.noStatementTimeout();
        return options.lockTimeout()
                .map(timeout -> List.of(SessionSettings.milliseconds("pragma busy_timeout = ", timeout)))
                .orElse(List.of());
    }

    private static Storage storage(Metadata metadata, SqlOptions options, Scripts scripts) {
        var tables = TableModel.of(metadata, options.naming(), DIALECT.typeNames(), DEFINITIONS.foreignKeyIndexing());
        return new SchemaStorage(tables, DEFINITIONS, scripts);
    }
}
