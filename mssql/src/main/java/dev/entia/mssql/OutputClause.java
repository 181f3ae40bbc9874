package dev.entia.mssql;

import dev.entia.sql.ast.Statement.Insert;
import dev.entia.sql.ast.Statement.Returned;
import dev.entia.sql.render.Returning;
import dev.entia.sql.render.SqlWriter;

/**
 * {@code insert into t (…) output inserted.id values (…)}. Tables with triggers refuse that (error 334), but let the output
 * go into a table variable, which is selected from behind the insert, in the same text. The JDBC driver passes over the
 * counts of rows in front of it, those of the triggers as well.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/queries/output-clause-transact-sql">SQL Server: OUTPUT</a>
 */
final class OutputClause implements Returning {

    private static final String VARIABLE = "@made";

    /** NULL is allowed whatever the session says of columns that say nothing. */
    @Override
    public void before(SqlWriter writer, Insert insert) {
        if (!insert.into().hasTriggers()) return;
        writer.sql("declare " + VARIABLE + " table (")
                .each(
                        insert.returning(),
                        ", ",
                        returned -> writer.name(returned.column())
                                .sql(" ")
                                .sql(MsSqlTypeNames.held(returned.type()))
                                .sql(" null"))
                .sql("); ");
    }

    @Override
    public void beforeRows(SqlWriter writer, Insert insert) {
        writer.sql(" output ")
                .each(
                        insert.returning(),
                        ", ",
                        returned -> writer.sql("inserted.").name(returned.column()));
        if (!insert.into().hasTriggers()) return;
        columns(writer.sql(" into " + VARIABLE + " ("), insert).sql(")");
    }

    @Override
    public void afterRows(SqlWriter writer, Insert insert) {
        if (!insert.into().hasTriggers()) return;
        columns(writer.sql("; select "), insert).sql(" from " + VARIABLE);
    }

    private static SqlWriter columns(SqlWriter writer, Insert insert) {
        return writer.each(insert.returning(), ", ", (Returned returned) -> writer.name(returned.column()));
    }
}
