package dev.entia.sql.ast;

import dev.entia.query.Lock;
import java.util.List;
import java.util.Optional;

/** What can be sent to a database. Pure values: two that are equal have the same text. */
public sealed interface Statement {

    <R> R accept(Visitor<R> visitor);

    /** Rows, some columns of them, in an order. */
    record Select(
            List<Expression> columns,
            Source from,
            Expression where,
            List<Ordering> order,
            Page page,
            Optional<RowLock> lock)
            implements Statement {
        public Select {
            columns = List.copyOf(columns);
            order = List.copyOf(order);
        }

        /** Rows that are not locked. */
        public Select(List<Expression> columns, Source from, Expression where, List<Ordering> order, Page page) {
            this(columns, from, where, order, page, Optional.empty());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.select(this);
        }
    }

    /**
     * New rows, each with a value for each column.
     *
     * @param columns none: every column gets its default
     * @param returning columns of the new rows that are wanted back
     * @param numbers where those come from that the database could give the rows
     */
    record Insert(Target into, List<Assignment> columns, Conflict conflict, List<Returned> returning, Numbers numbers)
            implements Statement {
        public Insert {
            columns = List.copyOf(columns);
            returning = List.copyOf(returning);
        }

        /** New rows that the database numbers, if anybody does. */
        public Insert(Target into, List<Assignment> columns, Conflict conflict, List<Returned> returning) {
            this(into, columns, conflict, returning, Numbers.AUTOMATIC);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.insert(this);
        }
    }

    /**
     * New rows, unless they are there already: those get new values then. Another unique constraint that a new row breaks is
     * a failure.
     *
     * @param insert the rows; nothing of them is wanted back
     * @param conflict the columns by whose values a row is found
     * @param merged the columns that a row that is there gets; none: it stays as it is
     * @param version a column that becomes one more in a row that gets new values
     */
    record Upsert(Insert insert, List<String> conflict, List<String> merged, Optional<String> version)
            implements Statement {
        public Upsert {
            conflict = List.copyOf(conflict);
            merged = List.copyOf(merged);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.upsert(this);
        }
    }

    /** New values for the rows that the keys name; every value is of the row's own. */
    record Update(Target table, List<Assignment> set, List<Assignment> keys) implements Statement {
        public Update {
            set = List.copyOf(set);
            keys = List.copyOf(keys);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.update(this);
        }
    }

    /** Rows that go: those whose column holds one of a list of values. */
    record DeleteListed(Target from, String column, Given list) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.deleteListed(this);
        }
    }

    /** Rows that go: those that the keys name; every value is of the row's own. */
    record DeleteMatching(Target from, List<Assignment> keys) implements Statement {
        public DeleteMatching {
            keys = List.copyOf(keys);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.deleteMatching(this);
        }
    }

    /**
     * A table that is written.
     *
     * @param hasTriggers whether it is said to have triggers
     */
    record Target(String schema, String name, boolean hasTriggers) {

        /** A table of which nothing more is said. */
        public Target(String schema, String name) {
            this(schema, name, false);
        }
    }

    /** A column and the value that it gets, or must have. */
    record Assignment(String column, Given value) {}

    /** A column that is wanted back, and what it holds. */
    record Returned(String column, ColumnType type) {}

    record Ordering(Expression by, Direction direction, Nulls nulls) {}

    /**
     * Rows that stay locked.
     *
     * @param alias of the table whose rows they are
     */
    record RowLock(Lock lock, String alias) {}

    /** Which of the rows: both are numbers that are bound. */
    record Page(Optional<Given> limit, Optional<Given> offset) {

        /** All of them. */
        public static final Page ALL = new Page(Optional.empty(), Optional.empty());

        public boolean isAll() {
            return limit.isEmpty() && offset.isEmpty();
        }
    }

    enum Direction {
        ASCENDING,
        DESCENDING
    }

    enum Nulls {
        /** Where the database puts them. */
        DEFAULT,
        FIRST,
        LAST
    }

    /** Where the numbers of new rows come from. */
    enum Numbers {
        /** From the database, or the table has none. */
        AUTOMATIC,
        /** They are among the values, although the database gives numbers in this table. */
        GIVEN
    }

    /** What happens to a new row that breaks a unique constraint. */
    enum Conflict {
        FAIL,
        /** The row that is there stays. */
        KEEP
    }

    /** One method a kind. */
    interface Visitor<R> {
        R select(Select select);

        R insert(Insert insert);

        R upsert(Upsert upsert);

        R update(Update update);

        R deleteListed(DeleteListed delete);

        R deleteMatching(DeleteMatching delete);
    }
}
