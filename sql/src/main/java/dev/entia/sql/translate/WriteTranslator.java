package dev.entia.sql.translate;

import dev.entia.driver.WriteShape;
import dev.entia.driver.WriteShape.LinkEnd;
import dev.entia.meta.EntityMeta;
import dev.entia.meta.Property;
import dev.entia.meta.Scalar;
import dev.entia.meta.ToMany;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.ast.Expression;
import dev.entia.sql.ast.Expression.Column;
import dev.entia.sql.ast.Expression.In;
import dev.entia.sql.ast.Expression.Membership;
import dev.entia.sql.ast.Given;
import dev.entia.sql.ast.Source.Table;
import dev.entia.sql.ast.Statement;
import dev.entia.sql.ast.Statement.Assignment;
import dev.entia.sql.ast.Statement.Conflict;
import dev.entia.sql.ast.Statement.DeleteListed;
import dev.entia.sql.ast.Statement.DeleteMatching;
import dev.entia.sql.ast.Statement.Insert;
import dev.entia.sql.ast.Statement.Page;
import dev.entia.sql.ast.Statement.Returned;
import dev.entia.sql.ast.Statement.Select;
import dev.entia.sql.ast.Statement.Target;
import dev.entia.sql.ast.Statement.Update;
import dev.entia.sql.ast.Statement.Upsert;
import dev.entia.sql.render.BulkForm;
import dev.entia.sql.render.Dialect;
import dev.entia.sql.render.Forms;
import dev.entia.sql.render.SqlText;
import dev.entia.sql.render.StatementRenderer;
import dev.entia.sql.translate.WritePlan.ReadBack.Numbers;
import dev.entia.sql.translate.WritePlan.ReadBack.Rest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** From shapes of writes to statements. Immutable. */
final class WriteTranslator implements WriteShape.Visitor<WritePlan> {

    private final Dialect dialect;
    private final StatementRenderer renderer;

    WriteTranslator(Dialect dialect) {
        this.dialect = dialect;
        this.renderer = new StatementRenderer(dialect);
    }

    @Override
    public WritePlan insert(WriteShape.Insert shape) {
        return new InsertTranslator(shape).plan();
    }

    @Override
    public WritePlan upsert(WriteShape.Upsert shape) {
        var columns = assignments(shape.properties());
        var insert = new Insert(target(shape.entity()), columns, Conflict.FAIL, List.of(), numbers(shape));
        var upsert = new Upsert(
                insert,
                names(shape.conflict()),
                names(shape.merged()),
                shape.version().map(Scalar::storageName));
        return new WritePlan.Rows(texts(dialect.upserts(), columns.size(), rows -> renderer.upsert(upsert, rows)));
    }

    private static Statement.Numbers numbers(WriteShape.Upsert shape) {
        var key = shape.entity().key();
        return key.isIdentity() && shape.properties().contains(key)
                ? Statement.Numbers.GIVEN
                : Statement.Numbers.AUTOMATIC;
    }

    private static List<String> names(List<Property> properties) {
        return properties.stream().map(Node::storageName).toList();
    }

    @Override
    public WritePlan update(WriteShape.Update shape) {
        var set = assignments(shape.properties());
        var key = assignment(shape.entity().key(), set.size());
        var keys = keys(key, shape.version());
        var update = new Update(target(shape.entity()), set, keys);
        return new WritePlan.Rows(
                texts(dialect.updates(), set.size() + keys.size(), rows -> renderer.update(update, rows)));
    }

    @Override
    public WritePlan delete(WriteShape.Delete shape) {
        var key = shape.entity().key();
        if (shape.version().isPresent()) {
            var delete = new DeleteMatching(target(shape.entity()), keys(assignment(key, 0), shape.version()));
            return new WritePlan.Rows(texts(dialect.deletes(), 2, rows -> renderer.delete(delete, rows)));
        }
        var list = new Given(0, ColumnType.of(key));
        return listed(new DeleteListed(target(shape.entity()), key.storageName(), list));
    }

    /** The key first, then the version if it is matched. */
    private static List<Assignment> keys(Assignment key, Optional<Scalar> version) {
        int next = key.value().index() + 1;
        return version.map(each -> List.of(key, assignment(each, next))).orElse(List.of(key));
    }

    @Override
    public WritePlan link(WriteShape.Link shape) {
        var insert = new Insert(target(shape.relation()), link(shape.relation()), Conflict.KEEP, List.of());
        return new WritePlan.Rows(texts(dialect.inserts(), 2, rows -> renderer.insert(insert, rows)));
    }

    @Override
    public WritePlan unlink(WriteShape.Unlink shape) {
        var delete = new DeleteMatching(target(shape.relation()), link(shape.relation()));
        return new WritePlan.Rows(texts(dialect.deletes(), 2, rows -> renderer.delete(delete, rows)));
    }

    @Override
    public WritePlan unlinkAll(WriteShape.UnlinkAll shape) {
        var end = link(shape.relation()).get(shape.end() == LinkEnd.OWNER ? 0 : 1);
        var list = new Given(0, end.value().type());
        return listed(new DeleteListed(target(shape.relation()), end.column(), list));
    }

    private WritePlan listed(DeleteListed delete) {
        return new WritePlan.Listed(new ListTexts(dialect, delete.list(), places -> renderer.delete(delete, places)));
    }

    private <S extends Statement> RowTexts texts(BulkForm<S> form, int values, IntFunction<SqlText> make) {
        return new RowTexts(remaining -> form.rows(remaining, values, dialect.limits()), form::text, make);
    }

    /** The columns of a link, as its owner sees it: the owner's key, then the target's. */
    private static List<Assignment> link(ToMany relation) {
        var links = relation.links();
        var owner = ColumnType.keyed(relation.owner().key(), relation.qualifiedName());
        var target = ColumnType.keyed(relation.target().key(), relation.qualifiedName());
        return List.of(
                new Assignment(links.ownerName(), new Given(0, owner)),
                new Assignment(links.targetName(), new Given(1, target)));
    }

    private static List<Assignment> assignments(List<Property> properties) {
        var assignments = new ArrayList<Assignment>();
        for (var property : properties) assignments.add(assignment(property, assignments.size()));
        return assignments;
    }

    private static Assignment assignment(Property property, int index) {
        return new Assignment(Node.storageName(property), new Given(index, ColumnType.of(property)));
    }

    private static Target target(EntityMeta<?> entity) {
        return new Target(entity.schema(), entity.storageName(), entity.hasTriggers());
    }

    private static Target target(ToMany relation) {
        return new Target(relation.links().schema(), relation.links().name());
    }

    /** One shape of insert. */
    private final class InsertTranslator {
        private final WriteShape.Insert shape;
        private final Scalar key;
        private final int givenKey;

        private InsertTranslator(WriteShape.Insert shape) {
            this.shape = shape;
            this.key = shape.entity().key();
            this.givenKey = shape.properties().indexOf(key);
        }

        private WritePlan plan() {
            if (shape.returned().isEmpty()) return rows();
            return dialect.returning().step().map(this::readBack).orElseGet(this::returning);
        }

        private WritePlan rows() {
            return new WritePlan.Rows(insert(List.of(), severalRows()), renderer.copy(statement(List.of())));
        }

        private WritePlan readBack(String step) {
            if (givenKey < 0 && !key.isIdentity()) throw TranslateErrors.unknownKey(key, dialect.name());
            Optional<Numbers> numbers =
                    givenKey < 0 ? Optional.of(new Numbers(SqlText.of(step), ColumnType.of(key))) : Optional.empty();
            Optional<Rest> rest = shape.returned().equals(List.of(key)) ? Optional.empty() : Optional.of(rest());
            return new WritePlan.ReadBack(insert(List.of(), severalRows()), numbers, givenKey, rest);
        }

        private Rest rest() {
            var read = new ArrayList<>(shape.returned());
            if (!read.contains(key)) read.add(key);
            var table = new Table(shape.entity().schema(), shape.entity().storageName(), "r0");
            var keys = new Given(0, ColumnType.of(key));
            List<Expression> columns = read.stream()
                    .<Expression>map(scalar -> new Column(table.alias(), scalar.storageName()))
                    .toList();
            var in = new In(new Column(table.alias(), key.storageName()), keys, Membership.ONE_OF);
            var select = new Select(columns, table, in, List.of(), Page.ALL);
            IntFunction<SqlText> make = places -> renderer.select(select, new Forms(Map.of(0, places), Map.of()));
            return new Rest(
                    new ListTexts(dialect, keys, make),
                    read.stream().map(ColumnType::of).toList(),
                    shape.returned().size(),
                    read.indexOf(key));
        }

        private WritePlan returning() {
            int wanted = shape.returned().size();
            var returned = new ArrayList<>(shape.returned());
            var match = match(returned);
            boolean isSingle = match.by() == RowMatch.By.SINGLE;
            return new WritePlan.Returning(
                    insert(returned, isSingle ? Rows.ONE : severalRows()),
                    returned.stream().map(ColumnType::of).toList(),
                    wanted,
                    match,
                    match.by() == RowMatch.By.GENERATED_KEY && returned.equals(List.of(key))
                            ? renderer.copy(statement(returned))
                            : Optional.empty());
        }

        /** Adds the key to what is returned if rows can be told apart by nothing else. */
        private RowMatch match(List<Scalar> returned) {
            if (shape.properties().isEmpty() || (givenKey < 0 && !key.isIdentity())) return RowMatch.SINGLE;
            if (!returned.contains(key)) returned.add(key);
            var by = givenKey < 0 ? RowMatch.By.GENERATED_KEY : RowMatch.By.GIVEN_KEY;
            return new RowMatch(by, returned.indexOf(key), givenKey);
        }

        /** Default values alone make one row. */
        private Rows severalRows() {
            return shape.properties().isEmpty() ? Rows.ONE : Rows.SEVERAL;
        }

        private Statement.Numbers numbers() {
            return givenKey >= 0 && key.isIdentity() ? Statement.Numbers.GIVEN : Statement.Numbers.AUTOMATIC;
        }

        private RowTexts insert(List<Scalar> returned, Rows rows) {
            var insert = statement(returned);
            IntFunction<SqlText> make = number -> renderer.insert(insert, number);
            return rows == Rows.ONE
                    ? new RowTexts(remaining -> 1, one -> one, make)
                    : texts(dialect.inserts(), insert.columns().size(), make);
        }

        private Insert statement(List<Scalar> returned) {
            var wanted = returned.stream()
                    .map(scalar -> new Returned(scalar.storageName(), ColumnType.of(scalar)))
                    .toList();
            var columns = assignments(shape.properties());
            return new Insert(target(shape.entity()), columns, Conflict.FAIL, wanted, numbers());
        }
    }

    private enum Rows {
        ONE,
        SEVERAL
    }
}
