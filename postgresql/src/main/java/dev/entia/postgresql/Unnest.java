package dev.entia.postgresql;

import dev.entia.sql.ast.Statement;
import dev.entia.sql.ast.Statement.Assignment;
import dev.entia.sql.ast.Statement.DeleteMatching;
import dev.entia.sql.ast.Statement.Insert;
import dev.entia.sql.ast.Statement.Update;
import dev.entia.sql.render.Bind;
import dev.entia.sql.render.BulkCopy;
import dev.entia.sql.render.BulkForm;
import dev.entia.sql.render.Limits;
import dev.entia.sql.render.RowByRow;
import dev.entia.sql.render.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Many rows as one array a column, which {@code unnest} makes rows of again: one text for any number of rows but one, which
 * has its values in places of their own. See decision 12.
 *
 * @param <S> the kind of statement
 */
abstract sealed class Unnest<S extends Statement> implements BulkForm<S> {

    static final BulkForm<Insert> INSERT = new Inserts();
    static final BulkForm<Update> UPDATE = new Updates();
    static final BulkForm<DeleteMatching> DELETE = new Deletes();

    private static final int MANY = 2;

    private Unnest() {}

    @Override
    public final int rows(int remaining, int valuesPerRow, Limits limits) {
        return Math.min(remaining, limits.rowsPerStatement());
    }

    @Override
    public final int text(int rows) {
        return Math.min(rows, MANY);
    }

    @Override
    public final void render(SqlWriter writer, S statement, int rows) {
        if (rows == 1) one(writer, statement);
        else many(writer, statement);
    }

    abstract void one(SqlWriter writer, S statement);

    abstract void many(SqlWriter writer, S statement);

    /** {@code unnest(?, ?)}. */
    private static void arrays(SqlWriter writer, List<Assignment> columns) {
        writer.sql("unnest(")
                .each(columns, ", ", column -> {
                    writer.value(column.value(), Bind.ALL_ROWS);
                    Casts.array(writer, column.value().type());
                })
                .sql(")");
    }

    /** {@code as "u"("v0", "v1")}: {@link #value} refers to it. */
    private static void names(SqlWriter writer, int columns, String... more) {
        var names = new ArrayList<String>();
        for (int i = 0; i < columns; i++) names.add("v" + i);
        names.addAll(List.of(more));
        writer.sql(" as ").name("u").sql("(").each(names, ", ", writer::name).sql(")");
    }

    private static void value(SqlWriter writer, int column, Assignment assigned) {
        writer.name("u").sql(".").name("v" + column);
        Casts.element(writer, assigned.value().type());
    }

    private static final class Inserts extends Unnest<Insert> {

        @Override
        void one(SqlWriter writer, Insert insert) {
            writer.sql(" values (")
                    .each(insert.columns(), ", ", column -> writer.value(column.value()))
                    .sql(")");
        }

        @Override
        public Optional<BulkCopy> copy(Supplier<SqlWriter> writers, Insert insert) {
            return Copy.of(writers, insert);
        }

        @Override
        void many(SqlWriter writer, Insert insert) {
            boolean isOrdered = !insert.returning().isEmpty();
            int columns = insert.columns().size();
            writer.sql(" select ");
            for (int i = 0; i < columns; i++) {
                if (i > 0) writer.sql(", ");
                value(writer, i, insert.columns().get(i));
            }
            arrays(writer.sql(" from "), insert.columns());
            if (isOrdered) {
                // Rows are numbered as they come out of the sort, and so in the order in which they were given.
                names(writer.sql(" with ordinality"), columns, "n");
                writer.sql(" order by ").name("u").sql(".").name("n");
            } else {
                names(writer, columns);
            }
        }
    }

    private static final class Updates extends Unnest<Update> {

        @Override
        void one(SqlWriter writer, Update update) {
            RowByRow.UPDATE.render(writer, update, 1);
        }

        @Override
        void many(SqlWriter writer, Update update) {
            var all = new ArrayList<>(update.set());
            all.addAll(update.keys());
            writer.sql("update ")
                    .name(update.table().schema(), update.table().name())
                    .sql(" as ")
                    .name("t")
                    .sql(" set ");
            for (int i = 0; i < update.set().size(); i++) {
                if (i > 0) writer.sql(", ");
                value(
                        writer.name(update.set().get(i).column()).sql(" = "),
                        i,
                        update.set().get(i));
            }
            arrays(writer.sql(" from "), all);
            names(writer, all.size());
            matching(writer, update.keys(), update.set().size());
        }
    }

    private static final class Deletes extends Unnest<DeleteMatching> {

        @Override
        void one(SqlWriter writer, DeleteMatching delete) {
            RowByRow.DELETE.render(writer, delete, 1);
        }

        @Override
        void many(SqlWriter writer, DeleteMatching delete) {
            writer.sql("delete from ")
                    .name(delete.from().schema(), delete.from().name())
                    .sql(" as ")
                    .name("t")
                    .sql(" using ");
            arrays(writer, delete.keys());
            names(writer, delete.keys().size());
            matching(writer, delete.keys(), 0);
        }
    }

    private static void matching(SqlWriter writer, List<Assignment> keys, int from) {
        writer.sql(" where ");
        for (int i = 0; i < keys.size(); i++) {
            if (i > 0) writer.sql(" and ");
            value(writer.name("t").sql(".").name(keys.get(i).column()).sql(" = "), from + i, keys.get(i));
        }
    }
}
