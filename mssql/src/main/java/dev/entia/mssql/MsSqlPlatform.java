package dev.entia.mssql;

import com.microsoft.sqlserver.jdbc.ISQLServerConnection;
import dev.entia.driver.Isolation;
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
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.ast.Expression.Column;
import dev.entia.sql.ast.Statement.Select;
import dev.entia.sql.jdbc.JdbcSettings;
import dev.entia.sql.render.Beginning;
import dev.entia.sql.render.DefaultRow;
import dev.entia.sql.render.Dialect;
import dev.entia.sql.render.IsolationLevels;
import dev.entia.sql.render.Limits;
import dev.entia.sql.render.Locking;
import dev.entia.sql.render.NameLength;
import dev.entia.sql.render.NullOrdering;
import dev.entia.sql.render.Quoting;
import dev.entia.sql.render.RowByRow;
import dev.entia.sql.render.SqlWriter;
import dev.entia.sql.render.TransactionCommands;
import dev.entia.sql.run.Scripts;
import dev.entia.type.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** SQL Server as values. */
final class MsSqlPlatform {

    /** A call takes 2 100 parameters, and that of a prepared statement has three of its own. */
    private static final Limits LIMITS = new Limits(2_097, 256, 1_000, new NameLength(128, NameLength.Unit.CODE_UNITS));

    private static final IsolationLevels LEVELS = IsolationLevels.STANDARD.with(Isolation.SNAPSHOT, "snapshot");

    static final Dialect DIALECT = new Dialect(
            "SQL Server",
            Quoting.BRACKETS,
            new MsSqlTypeNames(),
            MsSqlPlatform::page,
            NullOrdering.BY_CASE,
            MsSqlPlatform::extreme,
            pattern -> MsSqlLikes::render,
            new OpenJsonKeyList(),
            new OutputClause(),
            ValueRows.LEFT_OUT,
            DefaultRow.DEFAULT_VALUES,
            ValueRows.INSERT,
            ValueRows.UPSERT,
            ValueRows.UPDATE,
            RowByRow.DELETE,
            Locking.TABLE_HINTS,
            TransactionCommands.transactSql(Beginning.setBackTo(Isolation.READ_COMMITTED, LEVELS)),
            LIMITS);

    private static final DdlDialect DEFINITIONS = new DdlDialect(
            Quoting.BRACKETS,
            LIMITS.names(),
            StringLiterals.NATIONAL,
            Qualification.TABLES,
            IdentityColumn.IDENTITY,
            UniqueKeyForm.FILTERED_INDEX_IF_NULLABLE,
            ForeignKeyPlacement.AFTER_TABLES,
            ForeignKeyIndexing.ALWAYS,
            Collations.WORDS,
            Comments.EXTENDED_PROPERTIES,
            "",
            Definitions.TRANSACTIONAL,
            Dropping.REFERENCES_FIRST);

    /** The server knows no time limit of a statement; the JDBC driver keeps it. */
    private static final SessionSettings SESSION = ((SessionSettings) MsSqlPlatform::session).withQueryTimeout();

    static final SqlPlatform PLATFORM =
            new SqlPlatform(DIALECT, new MsSqlTypes(), new MsSqlErrorCodes(), MsSqlPlatform::storage, SESSION);

    static final JdbcSettings SETTINGS = new JdbcSettings(ISQLServerConnection.class, 128, MsSqlPlatform::prepare);

    private MsSqlPlatform() {}

    /**
     * Counts of rows are needed, and a statement that fails must leave its transaction able to return to a savepoint; an
     * administrator may have set both otherwise. A time of day would be sent as one of 1970 that is rounded.
     */
    private static void prepare(Connection connection) throws SQLException {
        connection.unwrap(ISQLServerConnection.class).setSendTimeAsDatetime(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set nocount off; set xact_abort off");
        }
    }

    private static List<String> session(SqlOptions options) {
        return options.lockTimeout()
                .map(it -> List.of(SessionSettings.milliseconds("set lock_timeout ", it)))
                .orElse(List.of());
    }

    /** {@code order by … offset ? rows fetch next ? rows only}: there is none without an order. */
    private static void page(SqlWriter writer, Select select) {
        if (select.order().isEmpty()) writer.sql(" order by (select null)");
        var page = select.page();
        page.offset()
                .ifPresentOrElse(
                        offset -> writer.sql(" offset ").value(offset).sql(" rows"),
                        () -> writer.sql(" offset 0 rows"));
        page.limit().ifPresent(limit -> writer.sql(" fetch next ").value(limit).sql(" rows only"));
    }

    /** There are no {@code min} and {@code max} of bits. */
    private static void extreme(SqlWriter writer, Column column, ColumnType type) {
        if (type.kind() == Kind.BOOLEAN) writer.sql("cast(").expression(column).sql(" as int)");
        else writer.expression(column);
    }

    private static Storage storage(Metadata metadata, SqlOptions options, Scripts scripts) {
        var tables = TableModel.of(metadata, options.naming(), DIALECT.typeNames(), DEFINITIONS.foreignKeyIndexing());
        return new SchemaStorage(CascadePaths.of(tables), DEFINITIONS, scripts);
    }
}
