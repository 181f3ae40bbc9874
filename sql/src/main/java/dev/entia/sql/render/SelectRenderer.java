package dev.entia.sql.render;

import dev.entia.sql.ast.Expression;
import dev.entia.sql.ast.Source;
import dev.entia.sql.ast.Source.Derived;
import dev.entia.sql.ast.Source.Join;
import dev.entia.sql.ast.Source.Kind;
import dev.entia.sql.ast.Source.Table;
import dev.entia.sql.ast.Statement.Nulls;
import dev.entia.sql.ast.Statement.Ordering;
import dev.entia.sql.ast.Statement.RowLock;
import dev.entia.sql.ast.Statement.Select;
import java.util.Optional;

/** Writes selects and where their rows come from. */
final class SelectRenderer implements Source.Visitor<SqlWriter> {

    private final Dialect dialect;
    private final SqlWriter writer;
    private Optional<RowLock> lock = Optional.empty();

    SelectRenderer(Dialect dialect, SqlWriter writer) {
        this.dialect = dialect;
        this.writer = writer;
    }

    void render(Select select) {
        lock = select.lock();
        writer.sql("select ").each(select.columns(), ", ", writer::expression).sql(" from ");
        select.from().accept(this);
        if (!isAlways(select.where())) writer.sql(" where ").expression(select.where());
        if (!select.order().isEmpty()) writer.sql(" order by ").each(select.order(), ", ", this::ordering);
        if (!select.page().isAll()) dialect.paging().render(writer, select);
        if (lock.isPresent()) dialect.locking().atEnd(writer, lock.get());
    }

    @Override
    public SqlWriter table(Table table) {
        writer.name(table.schema(), table.name()).sql(" as ").name(table.alias());
        if (lock.isPresent() && lock.get().alias().equals(table.alias())) {
            dialect.locking().behindTable(writer, lock.get());
        }
        return writer;
    }

    @Override
    public SqlWriter join(Join join) {
        join.left().accept(this);
        writer.sql(join.kind() == Kind.INNER ? " inner join " : " left join ");
        return table(join.right()).sql(" on ").expression(join.on());
    }

    @Override
    public SqlWriter derived(Derived derived) {
        return writer.sql("(").select(derived.select()).sql(") as ").name(derived.alias());
    }

    private void ordering(Ordering ordering) {
        if (ordering.nulls() == Nulls.DEFAULT) NullOrdering.sorted(writer, ordering);
        else dialect.nullOrdering().render(writer, ordering);
    }

    private static boolean isAlways(Expression where) {
        return where instanceof Expression.And and && and.operands().isEmpty();
    }
}
