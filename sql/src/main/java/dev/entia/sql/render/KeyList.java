package dev.entia.sql.render;

import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.ast.Expression.Membership;
import dev.entia.sql.ast.Given;
import java.util.List;

/** How a statement is told a list of values, any number of them, with few different texts. */
public interface KeyList {

    /** The whole list takes one place. */
    int PACKED = -1;

    /** How many of a long list of keys go into one statement. */
    int most(Limits limits);

    /**
     * How many places in the text a list takes, or {@link #PACKED}. Lists with the same answer share a text.
     *
     * @param values at least one
     * @param share how many of the places that a statement may have are its own
     */
    int places(ColumnType type, List<?> values, int share);

    /** Writes what follows the operand: {@code in (…)} or {@code not in (…)}, with a space before. */
    void render(SqlWriter writer, Membership membership, Given list, int places);

    /** Writes {@code in} or {@code not in}, a space on each side. */
    static SqlWriter in(SqlWriter writer, Membership membership) {
        return writer.sql(membership == Membership.ONE_OF ? " in " : " not in ");
    }

    /**
     * {@code (?, ?, ?, ?)}: a place a value. The number is rounded up to a power of two and the last value repeated, which
     * does not change what is found.
     */
    KeyList PADDED = new KeyList() {
        @Override
        public int most(Limits limits) {
            return Integer.highestOneBit(limits.parameters());
        }

        @Override
        public int places(ColumnType type, List<?> values, int share) {
            int rounded = values.size() == 1 ? 1 : Integer.highestOneBit(values.size() - 1) << 1;
            return rounded <= share / 2 ? rounded : values.size();
        }

        @Override
        public void render(SqlWriter writer, Membership membership, Given list, int places) {
            KeyList.in(writer, membership).sql("(");
            for (int i = 0; i < places; i++) {
                int place = i;
                if (i > 0) writer.sql(", ");
                writer.value(list, list.type(), values -> element((List<?>) values, place));
            }
            writer.sql(")");
        }

        private static Object element(List<?> values, int place) {
            return values.get(Math.min(place, values.size() - 1));
        }
    };
}
