package dev.entia.mysql;

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
import dev.entia.sql.render.IsolationLevels;
import dev.entia.sql.render.Limits;
import dev.entia.sql.render.Locking;
import dev.entia.sql.render.NameLength;
import dev.entia.sql.render.NullOrdering;
import dev.entia.sql.render.Paging;
import dev.entia.sql.render.Quoting;
import dev.entia.sql.render.Returning;
import dev.entia.sql.render.TransactionCommands;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** MySQL as values, and what its relatives share with it. */
public final class MySqlPlatform {

    static final String NAME = "MySQL";

    /** A quarter of what a packet may have unless a server is told otherwise: a character may be four bytes. */
    private static final long LARGEST_STATEMENT = 4L << 20;

    private static final NameLength NAMES = new NameLength(64, NameLength.Unit.CHARACTERS);

    /** The protocol counts places in 16 bits. */
    private static final int PARAMETERS = 65_535;

    /**
     * Sets of values go one by one. MySQL's JDBC driver does not send several of them together, or makes one text of them, anew
     * each time. MariaDB's sends the next ones before it has the answer: when the first is the victim of a deadlock, the server
     * has undone the transaction, and keeps those that follow.
     */
    private static final int EXECUTIONS_PER_BATCH = 1;

    private static final String COLLATION = "utf8mb4_0900_bin";

    static final Dialect DIALECT = dialect(
            NAME,
            Uuids.BINARY,
            COLLATION,
            Returning.firstNumber("select @@session.auto_increment_increment"),
            Locking.CLAUSE_OF_ALIAS,
            RowConstructor.NAMED,
            NewRow.ALIAS);

    /** The database itself ends selects only; other statements are ended by the JDBC driver. */
    private static final SessionSettings SESSION = ((SessionSettings) MySqlPlatform::session).withQueryTimeout();

    static final SqlPlatform PLATFORM = platform(DIALECT, Uuids.BINARY, Documents.PARSED, COLLATION, SESSION);

    private MySqlPlatform() {}

    /**
     * A dialect of the family.
     *
     * @param collation how the texts of new tables compare
     */
    public static Dialect dialect(
            String name,
            Uuids uuids,
            String collation,
            Returning returning,
            Locking locking,
            RowConstructor row,
            NewRow newRow) {
        return new Dialect(
                name,
                Quoting.NARROW_BACKTICKS,
                new MySqlTypeNames(uuids),
                Paging.limitOffset(" limit 18446744073709551615"),
                NullOrdering.BY_TEST,
                Extremes.OF_COLUMNS,
                pattern -> MySqlLikes::render,
                new JsonTableKeyList(uuids, collation),
                returning,
                Conflicts.UPDATE_NOTHING,
                DefaultRow.EMPTY_LISTS,
                BulkInserts.ROWS_OF_VALUES,
                new OnDuplicateKey(newRow),
                new CaseUpdate(),
                new ValuesDelete(row),
                locking,
                TransactionCommands.beginningWith(Beginning.afterSettings(IsolationLevels.STANDARD)),
                new Limits(PARAMETERS, 256, EXECUTIONS_PER_BATCH, NAMES, LARGEST_STATEMENT));
    }

    /**
     * A database of the family.
     *
     * @param collation how the texts of new tables compare
     */
    public static SqlPlatform platform(
            Dialect dialect, Uuids uuids, Documents documents, String collation, SessionSettings session) {
        var definitions = definitions(collation);
        return new SqlPlatform(
                dialect,
                new MySqlTypes(uuids, documents),
                new MySqlErrorCodes(),
                (metadata, options, scripts) -> new SchemaStorage(
                        TableModel.of(
                                metadata, options.naming(), dialect.typeNames(), definitions.foreignKeyIndexing()),
                        definitions,
                        scripts),
                session);
    }

    private static List<String> session(SqlOptions options) {
        var commands = new ArrayList<String>();
        options.statementTimeout()
                .ifPresent(it -> commands.add(SessionSettings.milliseconds("set session max_execution_time = ", it)));
        options.lockTimeout().ifPresent(it -> commands.add(lockTimeout(it)));
        return commands;
    }

    /** How a session is told how long to wait for the lock of a row: in whole seconds. */
    public static String lockTimeout(Duration timeout) {
        return SessionSettings.seconds("set session innodb_lock_wait_timeout = ", timeout);
    }

    private static DdlDialect definitions(String collation) {
        return new DdlDialect(
                Quoting.NARROW_BACKTICKS,
                NAMES,
                StringLiterals.BACKSLASH_ESCAPES,
                Qualification.TABLES,
                IdentityColumn.AUTO_INCREMENT,
                UniqueKeyForm.CONSTRAINT,
                ForeignKeyPlacement.AFTER_TABLES,
                // A foreign key makes its index itself.
                ForeignKeyIndexing.NEVER,
                Collations.QUOTED,
                Comments.CLAUSES,
                " engine = InnoDB default character set = utf8mb4 collate = " + collation,
                Definitions.COMMITTED,
                new Dropping(
                        List.of("set session foreign_key_checks = 0"),
                        "",
                        List.of("set session foreign_key_checks = 1")));
    }
}
