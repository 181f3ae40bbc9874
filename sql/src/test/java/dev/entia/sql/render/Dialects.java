package dev.entia.sql.render;

/** A dialect for tests: the standard where there is one. */
public final class Dialects {

    public static final Dialect STANDARD = standard(new Limits(100, 20, 10, NameLength.UNLIMITED));

    private Dialects() {}

    /** The standard of a database that takes so much at once. */
    public static Dialect standard(Limits limits) {
        return standard(limits, Locking.CLAUSE_OF_ALIAS);
    }

    /** The standard with another way to lock rows. */
    static Dialect locking(Locking locking) {
        return standard(STANDARD.limits(), locking);
    }

    private static Dialect standard(Limits limits, Locking locking) {
        return new Dialect(
                "Standard",
                Quoting.DOUBLE_QUOTES,
                property -> "text",
                Paging.limitOffset(""),
                NullOrdering.BY_TEST,
                Extremes.OF_COLUMNS,
                pattern -> Dialects::like,
                KeyList.PADDED,
                Returning.CLAUSE,
                Conflicts.DO_NOTHING,
                DefaultRow.DEFAULT_VALUES,
                BulkInserts.ROWS_OF_VALUES,
                new OnConflict(BulkInserts.ROWS_OF_VALUES),
                RowByRow.UPDATE,
                RowByRow.DELETE,
                locking,
                TransactionCommands.beginningWith(Beginning.inOneCommand(IsolationLevels.STANDARD)),
                limits);
    }

    private static void like(SqlWriter writer, dev.entia.sql.ast.Expression.Like like) {
        writer.expression(like.text()).sql(" like ").value(like.pattern());
    }
}
