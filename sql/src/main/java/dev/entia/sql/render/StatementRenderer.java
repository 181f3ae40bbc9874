package dev.entia.sql.render;

import dev.entia.sql.ast.Expression.Membership;
import dev.entia.sql.ast.Statement.Conflict;
import dev.entia.sql.ast.Statement.DeleteListed;
import dev.entia.sql.ast.Statement.DeleteMatching;
import dev.entia.sql.ast.Statement.Insert;
import dev.entia.sql.ast.Statement.Select;
import dev.entia.sql.ast.Statement.Update;
import dev.entia.sql.ast.Statement.Upsert;
import java.util.Optional;

/** From a statement as data to its text in one dialect. Immutable. */
public final class StatementRenderer {

    private final Dialect dialect;

    public StatementRenderer(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The text of a select whose lists and patterns have these forms. */
    public SqlText select(Select select, Forms forms) {
        return new SqlWriter(dialect, forms).select(select).finished();
    }

    public SqlText insert(Insert insert, int rows) {
        var writer = writer();
        boolean isKeeping = insert.conflict() == Conflict.KEEP;
        if (!insert.returning().isEmpty()) dialect.returning().before(writer, insert);
        dialect.inserts().before(writer, insert);
        if (isKeeping) dialect.conflicts().insertInto(writer);
        else writer.sql("insert into ");
        writer.name(insert.into().schema(), insert.into().name());
        values(writer, insert, rows);
        if (isKeeping) dialect.conflicts().afterRows(writer, insert);
        if (!insert.returning().isEmpty()) dialect.returning().afterRows(writer, insert);
        dialect.inserts().after(writer, insert);
        return writer.finished();
    }

    private void values(SqlWriter writer, Insert insert, int rows) {
        var columns = insert.columns();
        if (!columns.isEmpty()) {
            writer.sql(" (")
                    .each(columns, ", ", column -> writer.name(column.column()))
                    .sql(")");
        }
        if (!insert.returning().isEmpty()) dialect.returning().beforeRows(writer, insert);
        if (columns.isEmpty()) dialect.defaultRow().render(writer);
        else dialect.inserts().render(writer, insert, rows);
    }

    /** What the dialect has beside the insert for very many rows, if it has something. */
    public Optional<BulkCopy> copy(Insert insert) {
        return dialect.inserts().copy(this::writer, insert);
    }

    public SqlText upsert(Upsert upsert, int rows) {
        var writer = writer();
        dialect.upserts().render(writer, upsert, rows);
        return writer.finished();
    }

    public SqlText update(Update update, int rows) {
        var writer = writer();
        dialect.updates().render(writer, update, rows);
        return writer.finished();
    }

    public SqlText delete(DeleteMatching delete, int rows) {
        var writer = writer();
        dialect.deletes().render(writer, delete, rows);
        return writer.finished();
    }

    /**
     * The text of a delete by keys.
     *
     * @param places that the list takes, see {@link KeyList#places}
     */
    public SqlText delete(DeleteListed delete, int places) {
        var writer = writer();
        writer.sql("delete from ")
                .name(delete.from().schema(), delete.from().name())
                .sql(" where ")
                .name(delete.column());
        dialect.keyLists().render(writer, Membership.ONE_OF, delete.list(), places);
        return writer.finished();
    }

    private SqlWriter writer() {
        return new SqlWriter(dialect, Forms.NONE);
    }
}
