package dev.entia.sql.render;

import dev.entia.sql.ast.Expression;
import dev.entia.sql.ast.Expression.And;
import dev.entia.sql.ast.Expression.Column;
import dev.entia.sql.ast.Expression.Compare;
import dev.entia.sql.ast.Expression.CountRows;
import dev.entia.sql.ast.Expression.End;
import dev.entia.sql.ast.Expression.Exists;
import dev.entia.sql.ast.Expression.Extreme;
import dev.entia.sql.ast.Expression.In;
import dev.entia.sql.ast.Expression.IsNotNull;
import dev.entia.sql.ast.Expression.IsNull;
import dev.entia.sql.ast.Expression.Like;
import dev.entia.sql.ast.Expression.Membership;
import dev.entia.sql.ast.Expression.Not;
import dev.entia.sql.ast.Expression.NotTrue;
import dev.entia.sql.ast.Expression.Or;
import dev.entia.sql.ast.Expression.Presence;
import dev.entia.sql.ast.Expression.Subselect;
import dev.entia.sql.ast.Expression.Value;
import java.util.List;
import java.util.Objects;

/** Writes expressions. What stands inside another expression is put in parentheses where it could be read otherwise. */
final class ExpressionRenderer implements Expression.Visitor<SqlWriter> {

    /** Databases parse a chain as deep as it is long, and limit the depth: SQLite at 1000. */
    private static final int LONGEST_CHAIN = 100;

    private final Dialect dialect;
    private final SqlWriter writer;
    private final Forms forms;

    ExpressionRenderer(Dialect dialect, SqlWriter writer, Forms forms) {
        this.dialect = dialect;
        this.writer = writer;
        this.forms = forms;
    }

    @Override
    public SqlWriter column(Column column) {
        if (!column.alias().isEmpty()) writer.name(column.alias()).sql(".");
        return writer.name(column.name());
    }

    @Override
    public SqlWriter value(Value value) {
        return writer.value(value.given());
    }

    @Override
    public SqlWriter compare(Compare compare) {
        compare.left().accept(this);
        writer.sql(
                switch (compare.operator()) {
                    case EQUAL -> " = ";
                    case NOT_EQUAL -> " <> ";
                    case LESS -> " < ";
                    case LESS_OR_EQUAL -> " <= ";
                    case GREATER -> " > ";
                    case GREATER_OR_EQUAL -> " >= ";
                });
        return compare.right().accept(this);
    }

    @Override
    public SqlWriter like(Like like) {
        Objects.requireNonNull(forms.likes().get(like.pattern().index())).render(writer, like);
        return writer;
    }

    @Override
    public SqlWriter in(In in) {
        int places = Objects.requireNonNull(forms.places().get(in.list().index()));
        if (places == 0) return writer.sql(in.membership() == Membership.ONE_OF ? "1 = 0" : "1 = 1");
        in.operand().accept(this);
        dialect.keyLists().render(writer, in.membership(), in.list(), places);
        return writer;
    }

    @Override
    public SqlWriter isNull(IsNull isNull) {
        return isNull.operand().accept(this).sql(" is null");
    }

    @Override
    public SqlWriter isNotNull(IsNotNull isNotNull) {
        return isNotNull.operand().accept(this).sql(" is not null");
    }

    @Override
    public SqlWriter and(And and) {
        return and.operands().isEmpty() ? writer.sql("1 = 1") : chain(and.operands(), " and ");
    }

    @Override
    public SqlWriter or(Or or) {
        return or.operands().isEmpty() ? writer.sql("1 = 0") : chain(or.operands(), " or ");
    }

    @Override
    public SqlWriter not(Not not) {
        writer.sql("not (");
        return not.operand().accept(this).sql(")");
    }

    @Override
    public SqlWriter notTrue(NotTrue notTrue) {
        // Not "is not true", which SQL Server lacks.
        writer.sql("case when ");
        return notTrue.operand().accept(this).sql(" then 0 else 1 end = 1");
    }

    @Override
    public SqlWriter exists(Exists exists) {
        return writer.sql("exists (").select(exists.select()).sql(")");
    }

    @Override
    public SqlWriter subselect(Subselect subselect) {
        return writer.sql("(").select(subselect.select()).sql(")");
    }

    @Override
    public SqlWriter extreme(Extreme extreme) {
        writer.sql(extreme.end() == End.LEAST ? "min(" : "max(");
        dialect.extremes().operand(writer, extreme.operand(), extreme.type());
        return writer.sql(")");
    }

    @Override
    public SqlWriter countRows(CountRows countRows) {
        return writer.sql("count(*)");
    }

    @Override
    public SqlWriter presence(Presence presence) {
        return writer.sql("1");
    }

    private SqlWriter chain(List<Expression> operands, String link) {
        if (operands.size() > LONGEST_CHAIN) {
            int middle = operands.size() / 2;
            writer.sql("(");
            chain(operands.subList(0, middle), link).sql(")").sql(link).sql("(");
            return chain(operands.subList(middle, operands.size()), link).sql(")");
        }
        return writer.each(operands, link, operand -> operand(operand, operands.size()));
    }

    private void operand(Expression operand, int siblings) {
        boolean isChain = operand instanceof And || operand instanceof Or;
        if (!isChain || siblings == 1) {
            operand.accept(this);
            return;
        }
        writer.sql("(");
        operand.accept(this).sql(")");
    }
}
