package dev.entia.postgresql;

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
import dev.entia.sql.jdbc.JdbcSettings;
import dev.entia.sql.jdbc.JdbcTransactions;
import dev.entia.sql.render.Beginning;
import dev.entia.sql.render.Conflicts;
import dev.entia.sql.render.DefaultRow;
import dev.entia.sql.render.Dialect;
import dev.entia.sql.render.IsolationLevels;
import dev.entia.sql.render.Limits;
import dev.entia.sql.render.Locking;
import dev.entia.sql.render.NameLength;
import dev.entia.sql.render.NullOrdering;
import dev.entia.sql.render.OnConflict;
import dev.entia.sql.render.Paging;
import dev.entia.sql.render.Quoting;
import dev.entia.sql.render.Returning;
import dev.entia.sql.render.SqlWriter;
import dev.entia.sql.render.TransactionCommands;
import dev.entia.sql.run.Scripts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PgConnection;

/** PostgreSQL as values. */
final class PostgreSqlPlatform {

    /** The protocol counts places in 16 bits; NAMEDATALEN less its end. */
    private static final Limits LIMITS = new Limits(65_535, 10_000, 1_000, new NameLength(63, NameLength.Unit.BYTES));

    /** Its repeatable read is snapshot isolation; its read uncommitted is read committed. */
    private static final IsolationLevels LEVELS = IsolationLevels.STANDARD.with(Isolation.SNAPSHOT, "repeatable read");

    static final Dialect DIALECT = new Dialect(
            "PostgreSQL",
            Quoting.DOUBLE_QUOTES,
            new PostgreSqlTypeNames(),
            Paging.limitOffset(""),
            NullOrdering.NATIVE,
            PostgreSqlPlatform::extreme,
            pattern -> PostgreSqlLikes::render,
            new ArrayKeyList(),
            Returning.CLAUSE,
            Conflicts.DO_NOTHING,
            DefaultRow.DEFAULT_VALUES,
            Unnest.INSERT,
            new OnConflict(Unnest.INSERT),
            Unnest.UPDATE,
            Unnest.DELETE,
            Locking.CLAUSE_OF_ALIAS,
            TransactionCommands.beginningWith(Beginning.inOneCommand(LEVELS)),
            LIMITS);

    private static final DdlDialect DEFINITIONS = new DdlDialect(
            DIALECT.quoting(),
            LIMITS.names(),
            StringLiterals.STANDARD,
            Qualification.TABLES,
            IdentityColumn.GENERATED_BY_DEFAULT,
            UniqueKeyForm.CONSTRAINT,
            ForeignKeyPlacement.AFTER_TABLES,
            ForeignKeyIndexing.ALWAYS,
            Collations.QUOTED,
            Comments.STATEMENTS,
            "",
            Definitions.TRANSACTIONAL,
            Dropping.CASCADE);

    static final SqlPlatform PLATFORM = new SqlPlatform(
            DIALECT,
            new PostgreSqlTypes(),
            new PostgreSqlErrorCodes(),
            PostgreSqlPlatform::storage,
            PostgreSqlPlatform::session);

    /** The JDBC driver keeps prepared statements itself, and has the server keep those that are used often. */
    static final JdbcSettings SETTINGS = new JdbcSettings(
                    PgConnection.class,
                    0,
                    connection -> {},
                    JdbcTransactions.BY_AUTO_COMMIT,
                    // Without a fetch size the driver reads all rows of a statement before it gives the first.
                    JdbcSettings.Arrival.AT_ONCE)
            .withBeforeCommit(PostgreSqlPlatform::refuseIfFailed)
            .withRowStream(new CopyStream());

    private PostgreSqlPlatform() {}

    /** There are no {@code min} and {@code max} of these types; their texts sort as they do. */
    private static void extreme(SqlWriter writer, Column column, ColumnType type) {
        switch (type.kind()) {
            case BOOLEAN -> writer.expression(column).sql("::integer");
            case UUID -> writer.expression(column).sql("::text");
            case BYTES -> writer.sql("encode(").expression(column).sql(", 'hex')");
            default -> writer.expression(column);
        }
    }

    /** The server answers the commit of a transaction that failed by undoing it, and the JDBC driver says nothing. */
    private static void refuseIfFailed(Connection connection) throws SQLException {
        boolean isKnown = connection.isWrapperFor(PgConnection.class);
        if (!isKnown) return;
        var state = connection.unwrap(PgConnection.class).getTransactionState();
        if (state == TransactionState.FAILED) throw PostgreSqlErrors.failedTransaction();
    }

    private static List<String> session(SqlOptions options) {
        var commands = new ArrayList<String>();
        options.statementTimeout()
                .ifPresent(it -> commands.add(SessionSettings.milliseconds("set statement_timeout = ", it)));
        options.lockTimeout().ifPresent(it -> commands.add(SessionSettings.milliseconds("set lock_timeout = ", it)));
        return commands;
    }

    private static Storage storage(Metadata metadata, SqlOptions options, Scripts scripts) {
        var tables = TableModel.of(metadata, options.naming(), DIALECT.typeNames(), DEFINITIONS.foreignKeyIndexing());
        return new SchemaStorage(tables, DEFINITIONS, scripts);
    }
}
