package dev.entia.mysql;

import dev.entia.sql.ast.Statement.Target;
import dev.entia.sql.ast.Statement.Upsert;
import dev.entia.sql.render.BulkForm;
import dev.entia.sql.render.BulkInserts;
import dev.entia.sql.render.Limits;
import dev.entia.sql.render.SqlWriter;

/**
 * {@code insert into book (isbn, title) values (?, ?) on duplicate key update …}. It updates the row that has any unique
 * value of the new one, and cannot be told which is meant. So the first assignment, which changes nothing, fails unless the
 * row is the one that was asked for: a number would be too large. See decision 25.
 */
final class OnDuplicateKey implements BulkForm<Upsert> {

    /** It names itself in the message of its failure: {@code … is out of range in 'pow(1062062,if(…))'}. */
    private static final String GUARD = "pow(1062062,";

    private final NewRow newRow;

    OnDuplicateKey(NewRow newRow) {
        this.newRow = newRow;
    }

    /** Whether a message is about a row that was not the one that was asked for. */
    static boolean isOtherRow(String message) {
        return message.contains(GUARD);
    }

    @Override
    public int rows(int remaining, int valuesPerRow, Limits limits) {
        return BulkInserts.ROWS_OF_VALUES.rows(remaining, valuesPerRow, limits);
    }

    @Override
    public void render(SqlWriter writer, Upsert upsert, int rows) {
        var insert = upsert.insert();
        writer.sql("insert into ")
                .name(insert.into().schema(), insert.into().name())
                .sql(" (")
                .each(insert.columns(), ", ", column -> writer.name(column.column()))
                .sql(")");
        BulkInserts.ROWS_OF_VALUES.render(writer, insert, rows);
        newRow.afterRows(writer);
        writer.sql(" on duplicate key update ");
        guard(writer, upsert);
        for (var column : upsert.merged())
            newRow.value(writer.sql(", ").name(column).sql(" = "), column);
        upsert.version().ifPresent(version -> {
            writer.sql(", ").name(version).sql(" = ");
            old(writer, insert.into(), version);
            writer.sql(" + 1");
        });
    }

    private void guard(SqlWriter writer, Upsert upsert) {
        var table = upsert.insert().into();
        var column = upsert.conflict().get(0);
        writer.name(column).sql(" = if(" + GUARD + " if(");
        writer.each(upsert.conflict(), " and ", each -> {
            old(writer, table, each);
            newRow.value(writer.sql(" = "), each);
        });
        writer.sql(", 1, 999)), ");
        old(writer, table, column);
        writer.sql(", ");
        old(writer, table, column);
        writer.sql(")");
    }

    private static void old(SqlWriter writer, Target table, String column) {
        writer.name(table.schema(), table.name()).sql(".").name(column);
    }
}
