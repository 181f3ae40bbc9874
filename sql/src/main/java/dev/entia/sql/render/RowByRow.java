package dev.entia.sql.render;

import dev.entia.sql.ast.Statement;
import dev.entia.sql.ast.Statement.Assignment;
import dev.entia.sql.ast.Statement.DeleteMatching;
import dev.entia.sql.ast.Statement.Update;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A statement for one row, sent with many sets of values.
 *
 * @param <S> the kind of statement
 */
public final class RowByRow<S extends Statement> implements BulkForm<S> {

    /** {@code update t set a = ? where id = ?}. */
    public static final BulkForm<Update> UPDATE = new RowByRow<>(RowByRow::update);

    /** {@code delete from t where a = ? and b = ?}. */
    public static final BulkForm<DeleteMatching> DELETE = new RowByRow<>(RowByRow::delete);

    private final BiConsumer<SqlWriter, S> form;

    private RowByRow(BiConsumer<SqlWriter, S> form) {
        this.form = form;
    }

    @Override
    public int rows(int remaining, int valuesPerRow, Limits limits) {
        return 1;
    }

    @Override
    public void render(SqlWriter writer, S statement, int rows) {
        form.accept(writer, statement);
    }

    private static void update(SqlWriter writer, Update update) {
        writer.sql("update ")
                .name(update.table().schema(), update.table().name())
                .sql(" set ")
                .each(update.set(), ", ", set -> assignment(writer, set));
        matching(writer, update.keys());
    }

    private static void delete(SqlWriter writer, DeleteMatching delete) {
        writer.sql("delete from ").name(delete.from().schema(), delete.from().name());
        matching(writer, delete.keys());
    }

    private static void matching(SqlWriter writer, List<Assignment> keys) {
        writer.sql(" where ").each(keys, " and ", key -> assignment(writer, key));
    }

    private static void assignment(SqlWriter writer, Assignment assignment) {
        writer.name(assignment.column()).sql(" = ").value(assignment.value());
    }
}
