package dev.entia.mssql;

import dev.entia.sql.ast.Statement;
import dev.entia.sql.ast.Statement.Assignment;
import dev.entia.sql.ast.Statement.Conflict;
import dev.entia.sql.ast.Statement.Insert;
import dev.entia.sql.ast.Statement.Numbers;
import dev.entia.sql.ast.Statement.Update;
import dev.entia.sql.ast.Statement.Upsert;
import dev.entia.sql.render.BulkForm;
import dev.entia.sql.render.BulkInserts;
import dev.entia.sql.render.Conflicts;
import dev.entia.sql.render.Limits;
import dev.entia.sql.render.RowByRow;
import dev.entia.sql.render.SqlWriter;
import dev.entia.type.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Many rows as a derived table, {@code (values (?, ?), (?, ?)) as [v]([v0], [v1])}. See decision 14 in docs/decisions.
 *
 * @param <S> the kind of statement
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/insert-transact-sql">SQL Server: INSERT</a>
 */
abstract sealed class ValueRows<S extends Statement> implements BulkForm<S> {

    /** Whatever the table is called. */
    private static final String ROW = "t";

    static final BulkForm<Insert> INSERT = new Inserts();
    static final BulkForm<Upsert> UPSERT = new Upserts();
    static final BulkForm<Update> UPDATE = new Updates();

    /** What {@link Inserts} writes around the rows is all there is. */
    static final Conflicts LEFT_OUT = new Conflicts() {
        @Override
        public void insertInto(SqlWriter writer) {
            writer.sql("insert into ");
        }

        @Override
        public void afterRows(SqlWriter writer, Insert insert) {}
    };

    private ValueRows() {}

    @Override
    public final int rows(int remaining, int valuesPerRow, Limits limits) {
        return BulkInserts.ROWS_OF_VALUES.rows(remaining, valuesPerRow, limits);
    }

    /**
     * A place. Decimals are sent with scales of their own, and a column of rows would take one type for all of them, with
     * fewer places if the digits are too many: each is made what its column is.
     */
    private static void place(SqlWriter writer, Assignment column, int row) {
        var type = column.value().type();
        if (type.kind() != Kind.DECIMAL) {
            writer.value(column.value(), row);
            return;
        }
        var facets = type.facets();
        writer.sql("cast(").value(column.value(), row).sql(" as ");
        writer.sql(facets.type().isEmpty() ? MsSqlTypeNames.decimal(facets) : facets.type());
        writer.sql(")");
    }

    private static void row(SqlWriter writer, List<Assignment> columns, int row) {
        writer.each(columns, ", ", column -> place(writer, column, row));
    }

    private static String name(int column) {
        return "v" + column;
    }

    private static void names(SqlWriter writer, int columns) {
        for (int i = 0; i < columns; i++) writer.sql(i == 0 ? "" : ", ").name(name(i));
    }

    private static void value(SqlWriter writer, int column) {
        writer.name("v").sql(".").name(name(column));
    }

    /** {@code (values (?, ?), (?, ?)) as [v] ([v0], [v1])}. */
    private static void table(SqlWriter writer, List<Assignment> columns, int rows) {
        writer.sql("(values ");
        for (int i = 0; i < rows; i++) {
            writer.sql(i == 0 ? "(" : ", (");
            row(writer, columns, i);
            writer.sql(")");
        }
        writer.sql(") as ").name("v").sql(" (");
        names(writer, columns.size());
        writer.sql(")");
    }

    private static final class Inserts extends ValueRows<Insert> {

        /** In the same text, so that the setting ends with it: neither a failure nor a lost connection leaves it on. */
        @Override
        public void before(SqlWriter writer, Insert insert) {
            if (insert.numbers() == Numbers.GIVEN) numbering(writer, insert, " on; ");
        }

        @Override
        public void after(SqlWriter writer, Insert insert) {
            if (insert.numbers() == Numbers.GIVEN) numbering(writer.sql("; "), insert, " off");
        }

        @Override
        public void render(SqlWriter writer, Insert insert, int rows) {
            if (insert.conflict() == Conflict.KEEP) missing(writer, insert, rows);
            else if (!insert.returning().isEmpty() && rows > 1) ordered(writer, insert, rows);
            else plain(writer, insert, rows);
        }

        private static void plain(SqlWriter writer, Insert insert, int rows) {
            writer.sql(" values ");
            for (int i = 0; i < rows; i++) {
                writer.sql(i == 0 ? "(" : ", (");
                row(writer, insert.columns(), i);
                writer.sql(")");
            }
        }

        /** Only a select with an order promises that numbers are given in that order. */
        private static void ordered(SqlWriter writer, Insert insert, int rows) {
            int columns = insert.columns().size();
            writer.sql(" select ");
            for (int i = 0; i < columns; i++) value(writer.sql(i == 0 ? "" : ", "), i);
            writer.sql(" from (values ");
            for (int i = 0; i < rows; i++) {
                writer.sql(i == 0 ? "(" : ", (").sql(Integer.toString(i)).sql(", ");
                row(writer, insert.columns(), i);
                writer.sql(")");
            }
            writer.sql(") as ").name("v").sql(" (").name("n").sql(", ");
            names(writer, columns);
            writer.sql(") order by ").name("v").sql(".").name("n");
        }

        /** Locks the place of a row that is not there, so that nobody else puts one in between. */
        private static void missing(SqlWriter writer, Insert insert, int rows) {
            var columns = insert.columns();
            writer.sql(" select distinct ");
            for (int i = 0; i < columns.size(); i++) value(writer.sql(i == 0 ? "" : ", "), i);
            table(writer.sql(" from "), columns, rows);
            writer.sql(" where not exists (select 1 from ")
                    .name(insert.into().schema(), insert.into().name())
                    .sql(" as ")
                    .name(ROW)
                    .sql(" with (updlock, holdlock) where ");
            matching(writer, columns, 0);
            writer.sql(")");
        }
    }

    /**
     * {@code merge … when matched then update … when not matched then insert …;}. Locks the place of a row that is not
     * there, so that nobody else puts one in between.
     *
     * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/merge-transact-sql">SQL Server: MERGE</a>
     */
    private static final class Upserts extends ValueRows<Upsert> {

        @Override
        public void render(SqlWriter writer, Upsert upsert, int rows) {
            var insert = upsert.insert();
            var columns = insert.columns();
            if (insert.numbers() == Numbers.GIVEN) numbering(writer, insert, " on; ");
            writer.sql("merge into ")
                    .name(insert.into().schema(), insert.into().name())
                    .sql(" with (holdlock) as ")
                    .name(ROW);
            table(writer.sql(" using "), columns, rows);
            writer.sql(" on ")
                    .each(
                            upsert.conflict(),
                            " and ",
                            column -> assigned(writer.name(ROW).sql("."), columns, column));
            if (!upsert.merged().isEmpty()) update(writer, upsert);
            writer.sql(" when not matched then insert (")
                    .each(columns, ", ", column -> writer.name(column.column()))
                    .sql(") values (");
            for (int i = 0; i < columns.size(); i++) value(writer.sql(i == 0 ? "" : ", "), i);
            writer.sql(");");
            if (insert.numbers() == Numbers.GIVEN) numbering(writer.sql(" "), insert, " off");
        }

        private static void update(SqlWriter writer, Upsert upsert) {
            var columns = upsert.insert().columns();
            writer.sql(" when matched then update set ")
                    .each(upsert.merged(), ", ", column -> assigned(writer, columns, column));
            upsert.version()
                    .ifPresent(version -> writer.sql(", ")
                            .name(version)
                            .sql(" = ")
                            .name(ROW)
                            .sql(".")
                            .name(version)
                            .sql(" + 1"));
        }

        /** {@code [title] = [v].[v1]}. */
        private static void assigned(SqlWriter writer, List<Assignment> columns, String column) {
            writer.name(column).sql(" = ");
            for (int i = 0; i < columns.size(); i++) if (columns.get(i).column().equals(column)) value(writer, i);
        }
    }

    private static void numbering(SqlWriter writer, Insert insert, String state) {
        writer.sql("set identity_insert ")
                .name(insert.into().schema(), insert.into().name())
                .sql(state);
    }

    private static final class Updates extends ValueRows<Update> {

        @Override
        public void render(SqlWriter writer, Update update, int rows) {
            if (rows == 1) {
                RowByRow.UPDATE.render(writer, update, 1);
                return;
            }
            var all = new ArrayList<>(update.set());
            all.addAll(update.keys());
            writer.sql("update ").name(ROW).sql(" set ");
            for (int i = 0; i < update.set().size(); i++) {
                if (i > 0) writer.sql(", ");
                value(writer.name(update.set().get(i).column()).sql(" = "), i);
            }
            writer.sql(" from ")
                    .name(update.table().schema(), update.table().name())
                    .sql(" as ")
                    .name(ROW)
                    .sql(" inner join ");
            table(writer, all, rows);
            writer.sql(" on ");
            matching(writer, update.keys(), update.set().size());
        }
    }

    private static void matching(SqlWriter writer, List<Assignment> keys, int from) {
        for (int i = 0; i < keys.size(); i++) {
            if (i > 0) writer.sql(" and ");
            value(writer.name(ROW).sql(".").name(keys.get(i).column()).sql(" = "), from + i);
        }
    }
}
