package dev.entia.postgresql;

import dev.entia.model.Mapping;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.ast.Given;
import dev.entia.sql.ast.Statement.Assignment;
import dev.entia.sql.ast.Statement.Conflict;
import dev.entia.sql.ast.Statement.Insert;
import dev.entia.sql.render.Bind;
import dev.entia.sql.render.BulkCopy;
import dev.entia.sql.render.SqlText;
import dev.entia.sql.render.SqlWriter;
import dev.entia.type.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * {@code copy "book" ("id", "title") from stdin (format binary)}, which writes pages where an insert writes rows. It knows no rules, no
 * policies and no {@code generated always}, and takes values as they are where an insert casts them; so the server is asked before
 * whether any of this makes a difference. See decision 26.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html">PostgreSQL: COPY</a>
 */
final class Copy {

    /** Below, the question may take longer than the copy saves. */
    private static final int LEAST_ROWS = 2_000;

    /**
     * The table, if a copy into it means the same. Values: the names of columns, and beside each the name of a type that it may have and the form of that; how
     * many columns there are; the table. What a higher isolation level sees of the catalog may be long past; texts travel in
     * the encoding of the client, which an application may have changed.
     */
    private static final String SUITABLE_TABLE = " from pg_catalog.pg_class as c where"
            + " (select count(*) from unnest(?, ?, ?) as w(name, type, form)"
            + " join pg_catalog.pg_attribute as a on a.attrelid = c.oid and a.attname = w.name"
            + " and a.atttypid = pg_catalog.to_regtype(w.type) and a.attidentity <> 'a'"
            + " join pg_catalog.pg_type as t on t.oid = a.atttypid and t.typtype = w.form"
            + " where not exists (select from pg_catalog.pg_cast as f where f.castsource = 'pg_catalog.text'::regtype"
            + " and f.casttarget = a.atttypid and f.castmethod <> 'b')) = ?"
            + " and c.oid = pg_catalog.to_regclass(?) and c.relkind = 'r'"
            + " and pg_catalog.current_setting('transaction_isolation') in ('read committed', 'read uncommitted')"
            + " and pg_catalog.current_setting('client_encoding') = 'UTF8'"
            + " and not pg_catalog.row_security_active(c.oid)"
            + " and not exists (select from pg_catalog.pg_rewrite as r where r.ev_class = c.oid and r.ev_type = '3')"
            + " and not exists (select from pg_catalog.pg_trigger as g where g.tgrelid = c.oid and not g.tgisinternal)";

    static final String QUESTION = "select 1" + SUITABLE_TABLE;

    /**
     * Before those the name of the column that the database numbers, behind them how many numbers are wanted. They are of the
     * sequence that belongs to the column as an identity; others may be owned by it. The user has to be allowed to give the column and to use
     * the sequence: an insert asks nobody for either.
     */
    private static final String NUMBERS = "select pg_catalog.nextval(s.numbers) from (select ("
            + "select d.objid::pg_catalog.regclass from pg_catalog.pg_attribute as k"
            + " join pg_catalog.pg_depend as d on d.refobjid = k.attrelid and d.refobjsubid = k.attnum"
            + " and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass"
            + " and d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.deptype = 'i'"
            + " where k.attrelid = c.oid and k.attname = ? and k.attidentity = 'd'"
            + " and pg_catalog.has_column_privilege(c.oid, k.attnum, 'INSERT')"
            + " and pg_catalog.has_sequence_privilege(d.objid, 'USAGE')) as numbers"
            + SUITABLE_TABLE
            // Whoever plans it takes that as a whole, and once.
            + " offset 0) as s cross join pg_catalog.generate_series(1::bigint, ?) where s.numbers is not null";

    private static final ColumnType TEXT = new ColumnType(Kind.TEXT, Mapping.Column.PLAIN, "a name");

    private static final ColumnType NUMBER = ColumnType.number("a number");

    private static final SqlText ASKING = new SqlText(
            QUESTION, List.of(place(0, TEXT), place(1, TEXT), place(2, TEXT), place(3, NUMBER), place(4, TEXT)));

    private static final SqlText NUMBERING = new SqlText(
            NUMBERS,
            List.of(
                    place(5, TEXT),
                    place(0, TEXT),
                    place(1, TEXT),
                    place(2, TEXT),
                    place(3, NUMBER),
                    place(4, TEXT),
                    place(6, NUMBER)));

    private Copy() {}

    /** For an insert that no row may stay out of, and that gives back nothing, or the numbers that the database gives. */
    static Optional<BulkCopy> of(Supplier<SqlWriter> writers, Insert insert) {
        if (insert.columns().isEmpty() || insert.conflict() != Conflict.FAIL) return Optional.empty();
        var table = table(writers.get(), insert).finished().text();
        var given = insert.columns();
        if (insert.returning().isEmpty()) {
            return Optional.of(
                    new BulkCopy(LEAST_ROWS, text(writers.get(), insert, given), ASKING, asked(given, table)));
        }
        var key = insert.returning().get(0);
        var numbered = new ArrayList<>(given);
        numbered.add(new Assignment(key.column(), new Given(given.size(), key.type())));
        var asked = asked(numbered, table);
        asked.add(key.column());
        return Optional.of(new BulkCopy(LEAST_ROWS, text(writers.get(), insert, numbered), NUMBERING, asked));
    }

    private static List<Object> asked(List<Assignment> columns, String table) {
        var names = new ArrayList<String>();
        var types = new ArrayList<String>();
        var forms = new ArrayList<String>();
        for (var column : columns) {
            for (var type : CopiedTypes.of(column.value().type())) {
                names.add(column.column());
                types.add(type.name());
                forms.add(type.form());
            }
        }
        return new ArrayList<>(List.of(names, types, forms, (long) columns.size(), table));
    }

    private static SqlText text(SqlWriter writer, Insert insert, List<Assignment> columns) {
        var text = table(writer.sql("copy "), insert)
                .sql(" (")
                .each(columns, ", ", column -> writer.name(column.column()))
                .sql(") from stdin (format binary)")
                .finished()
                .text();
        return new SqlText(text, columns.stream().map(Copy::column).toList());
    }

    private static SqlWriter table(SqlWriter writer, Insert insert) {
        return writer.name(insert.into().schema(), insert.into().name());
    }

    private static Bind column(Assignment column) {
        return new Bind(column.value().index(), Bind.ALL_ROWS, column.value().type(), Bind.Form.PLAIN);
    }

    private static Bind place(int index, ColumnType type) {
        return new Bind(index, 0, type, Bind.Form.PLAIN);
    }
}
