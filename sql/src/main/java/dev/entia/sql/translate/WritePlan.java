package dev.entia.sql.translate;

import dev.entia.sql.ast.ColumnType;
import java.util.List;

/** What one shape of write is in SQL. Thread-safe. */
public sealed interface WritePlan {

    <R> R accept(Visitor<R> visitor);

    /** Statements that write rows and give back nothing but their number. */
    record Rows(RowTexts texts) implements WritePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rows(this);
        }
    }

    /**
     * Statements that insert rows and give back values of them.
     *
     * @param columns what comes back, by slot; the first {@code wanted} were asked for
     * @param match how the rows that come back are told apart
     */
    record Returning(RowTexts texts, List<ColumnType> columns, int wanted, RowMatch match) implements WritePlan {
        public Returning {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.returning(this);
        }
    }

    /** Statements that write the rows of a list of keys, which is the batch's first column. */
    record Listed(ListTexts texts) implements WritePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listed(this);
        }
    }

    /** One method a kind. */
    interface Visitor<R> {
        R rows(Rows rows);

        R returning(Returning returning);

        R listed(Listed listed);
    }
}
