package dev.entia.sql.render;

import dev.entia.sql.ast.Statement.Insert;
import dev.entia.sql.ast.Statement.Upsert;

/**
 * {@code insert into book as t (isbn, title) values (?, ?) on conflict (isbn) do update set title = excluded.title}, or
 * {@code do nothing}. Violations of other constraints fail.
 */
public final class OnConflict implements BulkForm<Upsert> {

    /** Whatever the table is called. */
    private static final String ROW = "t";

    private final BulkForm<Insert> inserts;

    /** @param inserts writes the rows */
    public OnConflict(BulkForm<Insert> inserts) {
        this.inserts = inserts;
    }

    @Override
    public int rows(int remaining, int valuesPerRow, Limits limits) {
        return inserts.rows(remaining, valuesPerRow, limits);
    }

    @Override
    public int text(int rows) {
        return inserts.text(rows);
    }

    @Override
    public void render(SqlWriter writer, Upsert upsert, int rows) {
        var insert = upsert.insert();
        writer.sql("insert into ")
                .name(insert.into().schema(), insert.into().name())
                .sql(" as ")
                .name(ROW)
                .sql(" (")
                .each(insert.columns(), ", ", column -> writer.name(column.column()))
                .sql(")");
        inserts.render(writer, insert, rows);
        writer.sql(" on conflict (").each(upsert.conflict(), ", ", writer::name).sql(") do ");
        if (upsert.merged().isEmpty()) writer.sql("nothing");
        else merge(writer, upsert);
    }

    private static void merge(SqlWriter writer, Upsert upsert) {
        writer.sql("update set ")
                .each(
                        upsert.merged(),
                        ", ",
                        column -> writer.name(column).sql(" = excluded.").name(column));
        upsert.version()
                .ifPresent(version -> writer.sql(", ")
                        .name(version)
                        .sql(" = ")
                        .name(ROW)
                        .sql(".")
                        .name(version)
                        .sql(" + 1"));
    }
}
