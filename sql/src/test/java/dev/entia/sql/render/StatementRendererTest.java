package dev.entia.sql.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entia.error.ValidationException;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.ast.Expression;
import dev.entia.sql.ast.Expression.And;
import dev.entia.sql.ast.Expression.Column;
import dev.entia.sql.ast.Expression.Compare;
import dev.entia.sql.ast.Expression.In;
import dev.entia.sql.ast.Expression.Membership;
import dev.entia.sql.ast.Expression.Not;
import dev.entia.sql.ast.Expression.NotTrue;
import dev.entia.sql.ast.Expression.Operator;
import dev.entia.sql.ast.Expression.Or;
import dev.entia.sql.ast.Expression.Value;
import dev.entia.sql.ast.Given;
import dev.entia.sql.ast.Source.Join;
import dev.entia.sql.ast.Source.Kind;
import dev.entia.sql.ast.Source.Table;
import dev.entia.sql.ast.Statement.Assignment;
import dev.entia.sql.ast.Statement.Conflict;
import dev.entia.sql.ast.Statement.DeleteListed;
import dev.entia.sql.ast.Statement.DeleteMatching;
import dev.entia.sql.ast.Statement.Direction;
import dev.entia.sql.ast.Statement.Insert;
import dev.entia.sql.ast.Statement.Nulls;
import dev.entia.sql.ast.Statement.Ordering;
import dev.entia.sql.ast.Statement.Page;
import dev.entia.sql.ast.Statement.Returned;
import dev.entia.sql.ast.Statement.Select;
import dev.entia.sql.ast.Statement.Target;
import dev.entia.sql.ast.Statement.Update;
import dev.entia.sql.ast.Statement.Upsert;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StatementRendererTest {

    private static final Column A = new Column("t", "a");
    private static final Table TABLE = new Table("", "table", "t");

    private final StatementRenderer renderer = new StatementRenderer(Dialects.STANDARD);

    @Test
    void a_schema_stands_before_the_table() {
        var join = new Join(
                new Table("s", "t", "t"), Kind.LEFT, new Table("s", "u", "u"), equal(new Column("u", "id"), A));

        assertThat(text(new Select(List.of(A), join, always(), List.of(), Page.ALL)))
                .isEqualTo("select \"t\".\"a\" from \"s\".\"t\" as \"t\" left join \"s\".\"u\" as \"u\""
                        + " on \"u\".\"id\" = \"t\".\"a\"");
    }

    @Test
    void chains_in_chains_are_in_parentheses() {
        var less = new Compare(A, Operator.LESS, value(0));

        assertThat(where(new Or(List.of(new And(List.of(less, less)), less))))
                .isEqualTo("(\"t\".\"a\" < ? and \"t\".\"a\" < ?) or \"t\".\"a\" < ?");
        assertThat(where(new And(List.of(new Or(List.of(less)))))).isEqualTo("\"t\".\"a\" < ?");
        assertThat(where(new Not(new And(List.of(less, less))))).isEqualTo("not (\"t\".\"a\" < ? and \"t\".\"a\" < ?)");
        assertThat(where(new NotTrue(less))).isEqualTo("case when \"t\".\"a\" < ? then 0 else 1 end = 1");
        assertThat(where(new Or(List.of()))).isEqualTo("1 = 0");
    }

    @Test
    void long_chains_are_no_deeper_than_databases_can_parse() {
        var chain = where(new Or(Collections.nCopies(1000, equal(A, value(0)))));

        assertThat(depth(chain)).isLessThan(10);
        assertThat(chain.split("\\?", -1)).hasSize(1001);
    }

    @Test
    void a_list_of_nothing_is_never_and_always() {
        assertThat(where(new In(A, given(0), Membership.ONE_OF), Map.of(0, 0))).isEqualTo("1 = 0");
        assertThat(where(new In(A, given(0), Membership.NONE_OF), Map.of(0, 0))).isEqualTo("1 = 1");
        assertThat(where(new In(A, given(0), Membership.NONE_OF), Map.of(0, 2))).isEqualTo("\"t\".\"a\" not in (?, ?)");
    }

    @Test
    void nulls_are_ordered_by_a_test() {
        assertThat(text(order(Nulls.FIRST))).endsWith(" order by \"t\".\"a\" is null desc, \"t\".\"a\" desc");
        assertThat(text(order(Nulls.LAST))).endsWith(" order by \"t\".\"a\" is null, \"t\".\"a\" desc");
        assertThat(text(order(Nulls.DEFAULT))).endsWith(" order by \"t\".\"a\" desc");
    }

    @Test
    void a_page_is_bound() {
        var page = new Page(Optional.of(given(3)), Optional.of(given(4)));
        var select = renderer.select(new Select(List.of(A), TABLE, always(), List.of(), page), Forms.NONE);

        assertThat(select.text()).endsWith(" limit ? offset ?");
        assertThat(select.binds()).extracting(Bind::index).containsExactly(3, 4);
    }

    @Test
    void an_insert_names_every_value_of_every_row() {
        var insert = new Insert(target(), List.of(set("a", 0), set("b", 1)), Conflict.FAIL, List.of(id()));
        var text = renderer.insert(insert, 2);

        assertThat(text.text()).isEqualTo("insert into \"t\" (\"a\", \"b\") values (?, ?), (?, ?) returning \"id\"");
        assertThat(text.binds()).extracting(Bind::index).containsExactly(0, 1, 0, 1);
        assertThat(text.binds()).extracting(Bind::row).containsExactly(0, 0, 1, 1);
    }

    @Test
    void an_insert_may_name_nothing_or_keep_what_is_there() {
        assertThat(renderer.insert(new Insert(target(), List.of(), Conflict.FAIL, List.of(id())), 1)
                        .text())
                .isEqualTo("insert into \"t\" default values returning \"id\"");
        assertThat(renderer.insert(new Insert(target(), List.of(set("a", 0)), Conflict.KEEP, List.of()), 1)
                        .text())
                .isEqualTo("insert into \"t\" (\"a\") values (?) on conflict do nothing");
    }

    @Test
    void an_upsert_merges_raises_or_keeps_what_is_there() {
        var insert = new Insert(target(), List.of(set("a", 0), set("b", 1)), Conflict.FAIL, List.of());
        var merging = new Upsert(insert, List.of("a"), List.of("b"), Optional.of("v"));
        assertThat(renderer.upsert(merging, 2).text())
                .isEqualTo(
                        "insert into \"t\" as \"t\" (\"a\", \"b\") values (?, ?), (?, ?) on conflict (\"a\") do update set"
                                + " \"b\" = excluded.\"b\", \"v\" = \"t\".\"v\" + 1");
        var keeping = new Upsert(insert, List.of("a", "b"), List.of(), Optional.empty());
        assertThat(renderer.upsert(keeping, 1).text())
                .isEqualTo(
                        "insert into \"t\" as \"t\" (\"a\", \"b\") values (?, ?) on conflict (\"a\", \"b\") do nothing");
    }

    @Test
    void updates_and_deletes_name_one_row() {
        assertThat(renderer.update(new Update(target(), List.of(set("a", 0)), List.of(set("id", 1))), 1)
                        .text())
                .isEqualTo("update \"t\" set \"a\" = ? where \"id\" = ?");
        assertThat(renderer.delete(new DeleteMatching(target(), List.of(set("a", 0), set("b", 1))), 1)
                        .text())
                .isEqualTo("delete from \"t\" where \"a\" = ? and \"b\" = ?");
        assertThat(renderer.delete(new DeleteListed(target(), "id", given(0)), 4)
                        .text())
                .isEqualTo("delete from \"t\" where \"id\" in (?, ?, ?, ?)");
    }

    @Test
    void more_values_than_the_database_takes_are_refused() {
        assertThatThrownBy(() -> where(new In(A, given(0), Membership.ONE_OF), Map.of(0, 101)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The statement takes 101 values, and Standard takes at most 100 in one statement. Split the"
                        + " longest list and ask several times.");
    }

    private String where(Expression where) {
        // 1000 places are more than the dialect of the other tests takes.
        var wide = new StatementRenderer(Dialects.standard(new Limits(2000, 20, 10, NameLength.UNLIMITED)));
        return wide.select(select(where), Forms.NONE).text().split(" where ", 2)[1];
    }

    private String where(Expression where, Map<Integer, Integer> places) {
        return renderer.select(select(where), new Forms(places, Map.of()))
                .text()
                .split(" where ", 2)[1];
    }

    private String text(Select select) {
        return renderer.select(select, Forms.NONE).text();
    }

    private static Select select(Expression where) {
        return new Select(List.of(A), TABLE, where, List.of(), Page.ALL);
    }

    private static Select order(Nulls nulls) {
        return new Select(List.of(A), TABLE, always(), List.of(new Ordering(A, Direction.DESCENDING, nulls)), Page.ALL);
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '(') deepest = Math.max(deepest, ++depth);
            if (text.charAt(i) == ')') depth--;
        }
        return deepest;
    }

    private static Expression always() {
        return new And(List.of());
    }

    private static Compare equal(Expression left, Expression right) {
        return new Compare(left, Operator.EQUAL, right);
    }

    private static Target target() {
        return new Target("", "t");
    }

    private static Returned id() {
        return new Returned("id", ColumnType.number("a number"));
    }

    private static Assignment set(String column, int index) {
        return new Assignment(column, given(index));
    }

    private static Value value(int index) {
        return new Value(given(index));
    }

    private static Given given(int index) {
        return new Given(index, ColumnType.number("a number"));
    }
}
