package dev.entia.mysql;

import dev.entia.sql.ast.Statement.DeleteMatching;
import dev.entia.sql.render.BulkForm;
import dev.entia.sql.render.BulkInserts;
import dev.entia.sql.render.Limits;
import dev.entia.sql.render.RowByRow;
import dev.entia.sql.render.SqlWriter;

/**
 * {@code delete t from (select a, b from link where false union all values row(?, ?), row(?, ?)) as s straight_join link as
 * t on t.a = s.a and t.b = s.b}. The select finds nothing; it gives the values the types and the collations of the columns.
 * The join goes from the values to the index, whatever the statistics say: {@code where (a, b) in ((?, ?))} may go through
 * the whole table. Numbers of rows are those of inserts. See decision 13 in docs/decisions.
 */
final class ValuesDelete implements BulkForm<DeleteMatching> {

    private final RowConstructor row;

    ValuesDelete(RowConstructor row) {
        this.row = row;
    }

    @Override
    public int rows(int remaining, int valuesPerRow, Limits limits) {
        return BulkInserts.ROWS_OF_VALUES.rows(remaining, valuesPerRow, limits);
    }

    @Override
    public void render(SqlWriter writer, DeleteMatching delete, int rows) {
        if (rows == 1) {
            RowByRow.DELETE.render(writer, delete, 1);
            return;
        }
        writer.sql("delete ").name("t").sql(" from (");
        typedValues(writer, delete, rows);
        writer.sql(") as ").name("s").sql(" straight_join ");
        table(writer, delete)
                .sql(" as ")
                .name("t")
                .sql(" on ")
                .each(
                        delete.keys(),
                        " and ",
                        key -> writer.name("t")
                                .sql(".")
                                .name(key.column())
                                .sql(" = ")
                                .name("s")
                                .sql(".")
                                .name(key.column()));
    }

    private void typedValues(SqlWriter writer, DeleteMatching delete, int rows) {
        writer.sql("select ").each(delete.keys(), ", ", key -> writer.name(key.column()));
        table(writer.sql(" from "), delete).sql(" where false union all values ");
        for (int i = 0; i < rows; i++) {
            int one = i;
            writer.sql(i == 0 ? "" : ", ")
                    .sql(row.sql())
                    .sql("(")
                    .each(delete.keys(), ", ", key -> writer.value(key.value(), one))
                    .sql(")");
        }
    }

    private static SqlWriter table(SqlWriter writer, DeleteMatching delete) {
        return writer.name(delete.from().schema(), delete.from().name());
    }
}
