package dev.entia.postgresql;

import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.ast.Expression.Membership;
import dev.entia.sql.ast.Given;
import dev.entia.sql.render.KeyList;
import dev.entia.sql.render.Limits;
import dev.entia.sql.render.SqlWriter;
import java.util.List;

/** A list as one array: {@code = any(?)}, one text for any length. */
final class ArrayKeyList implements KeyList {

    @Override
    public int most(Limits limits) {
        return limits.rowsPerStatement();
    }

    @Override
    public int places(ColumnType type, List<?> values, int share) {
        return PACKED;
    }

    @Override
    public void render(SqlWriter writer, Membership membership, Given list, int places) {
        writer.sql(membership == Membership.ONE_OF ? " = any(" : " <> all(").value(list);
        Casts.array(writer, list.type());
        writer.sql(")");
    }
}
