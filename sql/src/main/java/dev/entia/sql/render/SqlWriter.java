package dev.entia.sql.render;

import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.ast.Expression;
import dev.entia.sql.ast.Given;
import dev.entia.sql.ast.Statement.Select;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * A statement being written. What comes from outside has two doors, names that are quoted and values that are bound; there
 * is no third one. Used once, by one thread.
 */
public final class SqlWriter {

    private final Dialect dialect;
    private final ExpressionRenderer expressions;
    private final StringBuilder text = new StringBuilder(128);
    private final List<Bind> binds = new ArrayList<>();

    SqlWriter(Dialect dialect, Forms forms) {
        this.dialect = dialect;
        this.expressions = new ExpressionRenderer(dialect, this, forms);
    }

    /** Words and signs of the language, known when this was compiled. */
    public SqlWriter sql(String words) {
        text.append(words);
        return this;
    }

    /**
     * A name, quoted.
     *
     * @throws dev.entia.error.ValidationException if it is longer than the database takes
     */
    public SqlWriter name(String name) {
        text.append(dialect.quoting().quote(dialect.limits().names().checked(name)));
        return this;
    }

    /** The name of a table in its schema; an empty schema is left out. */
    public SqlWriter name(String schema, String name) {
        if (!schema.isEmpty()) name(schema).sql(".");
        return name(name);
    }

    /** A place for a value. */
    public SqlWriter value(Given given) {
        return value(given, 0);
    }

    /** A place for a value of one row of a batch, or of {@link Bind#ALL_ROWS}. */
    public SqlWriter value(Given given, int row) {
        return place(new Bind(given.index(), row, given.type(), Bind.Form.PLAIN));
    }

    /** A place for what is made of a value. */
    public SqlWriter value(Given given, ColumnType sentAs, Bind.Form form) {
        return place(new Bind(given.index(), 0, sentAs, form));
    }

    public SqlWriter expression(Expression expression) {
        expression.accept(expressions);
        return this;
    }

    SqlWriter select(Select select) {
        new SelectRenderer(dialect, this).render(select);
        return this;
    }

    /** Each of them, separated. */
    public <T> SqlWriter each(Iterable<T> items, String separator, Consumer<T> write) {
        for (Iterator<T> all = items.iterator(); all.hasNext(); ) {
            write.accept(all.next());
            if (all.hasNext()) sql(separator);
        }
        return this;
    }

    private SqlWriter place(Bind bind) {
        text.append('?');
        binds.add(bind);
        return this;
    }

    /**
     * What was written.
     *
     * @throws dev.entia.error.ValidationException if it takes more values than the database does
     */
    public SqlText finished() {
        int limit = dialect.limits().parameters();
        if (binds.size() > limit) throw RenderErrors.tooManyValues(binds.size(), limit, dialect.name());
        return new SqlText(text.toString(), binds);
    }
}
