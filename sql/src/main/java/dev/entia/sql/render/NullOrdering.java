package dev.entia.sql.render;

import dev.entia.sql.ast.Statement.Direction;
import dev.entia.sql.ast.Statement.Nulls;
import dev.entia.sql.ast.Statement.Ordering;

/** How an order says where NULLs go. */
public enum NullOrdering {
    /** {@code x desc nulls last}. */
    NATIVE {
        @Override
        void render(SqlWriter writer, Ordering ordering) {
            sorted(writer, ordering);
            writer.sql(ordering.nulls() == Nulls.FIRST ? " nulls first" : " nulls last");
        }
    },
    /** {@code x is null, x desc}. */
    BY_TEST {
        @Override
        void render(SqlWriter writer, Ordering ordering) {
            writer.expression(ordering.by()).sql(ordering.nulls() == Nulls.FIRST ? " is null desc, " : " is null, ");
            sorted(writer, ordering);
        }
    },
    /** {@code case when x is null then 1 else 0 end, x desc}: where a test is no value. */
    BY_CASE {
        @Override
        void render(SqlWriter writer, Ordering ordering) {
            boolean areFirst = ordering.nulls() == Nulls.FIRST;
            writer.sql("case when ")
                    .expression(ordering.by())
                    .sql(areFirst ? " is null then 0 else 1 end, " : " is null then 1 else 0 end, ");
            sorted(writer, ordering);
        }
    };

    /** Writes an ordering that says where NULLs go. */
    abstract void render(SqlWriter writer, Ordering ordering);

    static void sorted(SqlWriter writer, Ordering ordering) {
        writer.expression(ordering.by());
        if (ordering.direction() == Direction.DESCENDING) writer.sql(" desc");
    }
}
