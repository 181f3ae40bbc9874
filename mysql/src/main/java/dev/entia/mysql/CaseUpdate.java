package dev.entia.mysql;

import dev.entia.sql.ast.Statement.Assignment;
import dev.entia.sql.ast.Statement.Update;
import dev.entia.sql.render.BulkForm;
import dev.entia.sql.render.Limits;
import dev.entia.sql.render.RowByRow;
import dev.entia.sql.render.SqlWriter;
import java.util.List;

/**
 * {@code update t set a = case id when ? then ? when ? then ? end where id in (?, ?)}: the one form that both databases of
 * the family know and that leaves every value its type. Its work grows with the square of the rows, so these are few; their
 * numbers are those of inserts. See decision 13 in docs/decisions.
 */
final class CaseUpdate implements BulkForm<Update> {

    private static final int MOST_ROWS = 128;
    private static final int EXACT = 16;

    @Override
    public int rows(int remaining, int valuesPerRow, Limits limits) {
        int placesPerRow = 2 * valuesPerRow - 1;
        int most = Math.min(MOST_ROWS, limits.parameters() / placesPerRow);
        int rows = Math.min(remaining, Math.max(1, most));
        return rows <= EXACT ? rows : rows - rows % EXACT;
    }

    @Override
    public void render(SqlWriter writer, Update update, int rows) {
        if (rows == 1) {
            RowByRow.UPDATE.render(writer, update, 1);
            return;
        }
        var key = update.keys().get(0);
        writer.sql("update ")
                .name(update.table().schema(), update.table().name())
                .sql(" set ")
                .each(update.set(), ", ", set -> choice(writer, set, key, rows));
        writer.sql(" where ");
        if (update.keys().size() > 1) {
            eachMatching(writer, update.keys(), rows);
            return;
        }
        writer.name(key.column()).sql(" in (");
        for (int row = 0; row < rows; row++) {
            if (row > 0) writer.sql(", ");
            writer.value(key.value(), row);
        }
        writer.sql(")");
    }

    /** {@code id = ? and version = ? or id = ? and version = ?}: the key is the first of them, and is unique alone. */
    private static void eachMatching(SqlWriter writer, List<Assignment> keys, int rows) {
        for (int i = 0; i < rows; i++) {
            int row = i;
            writer.sql(i == 0 ? "" : " or ")
                    .each(
                            keys,
                            " and ",
                            key -> writer.name(key.column()).sql(" = ").value(key.value(), row));
        }
    }

    private static void choice(SqlWriter writer, Assignment set, Assignment key, int rows) {
        writer.name(set.column()).sql(" = case ").name(key.column());
        for (int row = 0; row < rows; row++) {
            writer.sql(" when ").value(key.value(), row).sql(" then ").value(set.value(), row);
        }
        writer.sql(" end");
    }
}
