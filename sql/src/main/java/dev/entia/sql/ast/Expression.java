package dev.entia.sql.ast;

import dev.entia.sql.ast.Statement.Select;
import java.util.List;

/** Whatever has a value in a row. Pure values. */
public sealed interface Expression {

    <R> R accept(Visitor<R> visitor);

    /** A column; the alias is empty where a statement knows one table only. */
    record Column(String alias, String name) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.column(this);
        }
    }

    /** A value that is bound. */
    record Value(Given given) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.value(this);
        }
    }

    record Compare(Expression left, Operator operator, Expression right) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.compare(this);
        }
    }

    /** A text that matches a pattern: {@code %} any text, {@code _} any character, backslash escapes. */
    record Like(Expression text, Given pattern, LetterCase letterCase) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.like(this);
        }
    }

    /** One of a list of values, which are given together and may be none. */
    record In(Expression operand, Given list, Membership membership) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.in(this);
        }
    }

    record IsNull(Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.isNull(this);
        }
    }

    record IsNotNull(Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.isNotNull(this);
        }
    }

    /** All of them; none at all is true. */
    record And(List<Expression> operands) implements Expression {
        public And {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.and(this);
        }
    }

    /** Any of them; none at all is false. */
    record Or(List<Expression> operands) implements Expression {
        public Or {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.or(this);
        }
    }

    /** False where the operand is true; unknown where it is unknown. */
    record Not(Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** True where the operand is false or unknown; never unknown itself. */
    record NotTrue(Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.notTrue(this);
        }
    }

    /** Whether there are rows. */
    record Exists(Select select) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.exists(this);
        }
    }

    /** The only value of the only row. */
    record Subselect(Select select) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.subselect(this);
        }
    }

    /** The least or greatest value of all rows, NULL if there are none. */
    record Extreme(End end, Column operand, ColumnType type) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.extreme(this);
        }
    }

    /** The number of rows. */
    record CountRows() implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.countRows(this);
        }
    }

    /** A row that has nothing to say but that it is there. */
    record Presence() implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.presence(this);
        }
    }

    enum Operator {
        EQUAL,
        NOT_EQUAL,
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL
    }

    enum LetterCase {
        DIFFERS,
        IGNORED
    }

    enum Membership {
        ONE_OF,
        NONE_OF
    }

    enum End {
        LEAST,
        GREATEST
    }

    /** One method a kind. */
    interface Visitor<R> {
        R column(Column column);

        R value(Value value);

        R compare(Compare compare);

        R like(Like like);

        R in(In in);

        R isNull(IsNull isNull);

        R isNotNull(IsNotNull isNotNull);

        R and(And and);

        R or(Or or);

        R not(Not not);

        R notTrue(NotTrue notTrue);

        R exists(Exists exists);

        R subselect(Subselect subselect);

        R extreme(Extreme extreme);

        R countRows(CountRows countRows);

        R presence(Presence presence);
    }
}
