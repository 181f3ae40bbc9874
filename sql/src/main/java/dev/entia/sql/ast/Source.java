package dev.entia.sql.ast;

import dev.entia.sql.ast.Statement.Select;

/** Where rows come from. Pure values. */
public sealed interface Source {

    <R> R accept(Visitor<R> visitor);

    /**
     * A table.
     *
     * @param schema empty: the connection's own
     * @param alias the name that columns refer to it by
     */
    record Table(String schema, String name, String alias) implements Source {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /** Rows of the left side, each with the matching rows of a table. */
    record Join(Source left, Kind kind, Table right, Expression on) implements Source {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.join(this);
        }
    }

    /** The rows of another select. */
    record Derived(Select select, String alias) implements Source {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.derived(this);
        }
    }

    enum Kind {
        /** Left rows without a match go. */
        INNER,
        /** Left rows without a match stay, the right side being NULL. */
        LEFT
    }

    /** One method a kind. */
    interface Visitor<R> {
        R table(Table table);

        R join(Join join);

        R derived(Derived derived);
    }
}
