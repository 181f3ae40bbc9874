package dev.entia.schema.table;

import java.util.List;

/** A condition that the database checks on every row. */
public sealed interface Check {

    String name();

    <R> R accept(Visitor<R> visitor);

    /**
     * Whatever SQL says.
     *
     * @param sql over column names, as it was declared
     */
    record Written(String name, String sql) implements Check {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.written(this);
        }
    }

    /** A column holds one of these texts, at least one, or NULL. */
    record OneOf(String name, String column, List<String> values) implements Check {
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneOf(this);
        }
    }

    /** A column holds a whole number from {@code least} to {@code greatest}, both included, or NULL. */
    record Range(String name, String column, long least, long greatest) implements Check {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.range(this);
        }
    }

    /** One method a kind. */
    interface Visitor<R> {
        R written(Written check);

        R oneOf(OneOf check);

        R range(Range check);
    }
}
