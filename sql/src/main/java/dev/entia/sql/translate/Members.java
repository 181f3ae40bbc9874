package dev.entia.sql.translate;

import dev.entia.meta.ToMany;
import dev.entia.sql.ast.Expression;
import dev.entia.sql.ast.Expression.Column;
import dev.entia.sql.ast.Expression.Compare;
import dev.entia.sql.ast.Expression.Operator;
import dev.entia.sql.ast.Source.Kind;

/**
 * The members of a to-many relation, in a select of their own.
 *
 * @param target the members
 * @param ofOwner whose members: compares what refers to the owner with the owner's key
 */
record Members(Node target, Expression ofOwner) {

    /** The members that belong to the row of an enclosing select. */
    static Members of(Node owner, ToMany relation) {
        var from = owner.from().inner();
        return relation.isManyToMany() ? linked(owner, relation, from) : referring(owner, relation, from);
    }

    private static Members referring(Node owner, ToMany relation, From from) {
        var target = Node.root(from, relation.target());
        return new Members(target, equal(target.column(relation.mappedByOne()), owner.key()));
    }

    private static Members linked(Node owner, ToMany relation, From from) {
        var links = relation.links();
        var table = from.table(links);
        from.start(table);
        var target = Node.linked(from, relation.target(), new Column(table.alias(), links.targetName()));
        return new Members(target, equal(new Column(table.alias(), links.ownerName()), owner.key()));
    }

    /** The members, joined to the row of the same select: a row for each of them. */
    static Node joined(Node owner, ToMany relation) {
        var from = owner.from();
        if (!relation.isManyToMany()) {
            return Node.referring(from, relation, owner);
        }
        var links = relation.links();
        var table = from.table(links);
        from.join(Kind.INNER, table, equal(new Column(table.alias(), links.ownerName()), owner.key()));
        return Node.linked(from, relation.target(), new Column(table.alias(), links.targetName()));
    }

    private static Expression equal(Column left, Column right) {
        return new Compare(left, Operator.EQUAL, right);
    }
}
