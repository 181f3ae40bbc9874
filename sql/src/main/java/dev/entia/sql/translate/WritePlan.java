package dev.entia.sql.translate;

import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.render.BulkCopy;
import dev.entia.sql.render.SqlText;
import java.util.List;
import java.util.Optional;

/** What one shape of write is in SQL. Thread-safe. */
public sealed interface WritePlan {

    <R> R accept(Visitor<R> visitor);

    /**
     * Statements that write rows and give back nothing but their number.
     *
     * @param copy what may take their place where there are very many rows
     */
    record Rows(RowTexts texts, Optional<BulkCopy> copy) implements WritePlan {

        /** Statements alone. */
        public Rows(RowTexts texts) {
            this(texts, Optional.empty());
        }

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
     * @param copy what may take their place where there are very many rows, of which the number is wanted and nothing else
     */
    record Returning(RowTexts texts, List<ColumnType> columns, int wanted, RowMatch match, Optional<BulkCopy> copy)
            implements WritePlan {
        public Returning {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.returning(this);
        }
    }

    /**
     * Statements that insert rows and tell at most the number of the first; what else is wanted is read by key.
     *
     * @param numbers how the database numbers the rows; empty: their keys are given
     * @param givenKey where the keys are in what is given, if they are
     * @param rest what is read by key; empty if the numbers are all that is wanted
     */
    record ReadBack(RowTexts texts, Optional<Numbers> numbers, int givenKey, Optional<Rest> rest) implements WritePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.readBack(this);
        }

        /**
         * Keys that are numbers of the database.
         *
         * @param step a query of what lies between two of them
         * @param key what they are
         */
        public record Numbers(SqlText step, ColumnType key) {}

        /**
         * What is read.
         *
         * @param texts selects for lists of keys
         * @param columns what comes back, by slot; the first {@code wanted} were asked for
         * @param keySlot where the key is among them
         */
        public record Rest(ListTexts texts, List<ColumnType> columns, int wanted, int keySlot) {
            public Rest {
                columns = List.copyOf(columns);
            }
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

        R readBack(ReadBack readBack);

        R listed(Listed listed);
    }
}
