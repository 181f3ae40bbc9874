package dev.entia.mssql;

import dev.entia.sql.render.Returning;
import dev.entia.sql.render.SqlWriter;
import java.util.List;

/** {@code insert into t (…) output inserted.id values (…)}. Tables with triggers refuse it (error 334). */
final class OutputClause implements Returning {

    @Override
    public void beforeRows(SqlWriter writer, List<String> columns) {
        writer.sql(" output ")
                .each(columns, ", ", column -> writer.sql("inserted.").name(column));
    }

    @Override
    public void afterRows(SqlWriter writer, List<String> columns) {}
}
