package dev.entia.sql.translate;

import dev.entia.sql.ast.Given;
import dev.entia.sql.ast.Statement.DeleteListed;
import dev.entia.sql.render.Dialect;
import dev.entia.sql.render.SqlText;
import dev.entia.sql.render.StatementRenderer;
import java.util.List;

/** The texts of a statement that finds its rows by a list of keys. Thread-safe. */
public final class ListTexts {

    private static final int TEXTS = 32;

    private final Dialect dialect;
    private final DeleteListed delete;
    private final BoundedCache<Integer, SqlText> texts = new BoundedCache<>(TEXTS);

    ListTexts(Dialect dialect, DeleteListed delete) {
        this.dialect = dialect;
        this.delete = delete;
    }

    /** How many keys one statement takes. */
    public int most() {
        return dialect.keyLists().most(dialect.limits());
    }

    /** The statement for these keys, at least one. */
    public SqlText text(List<?> keys) {
        Given list = delete.list();
        int places = dialect.keyLists().places(list.type(), keys, dialect.limits());
        return texts.get(places, it -> new StatementRenderer(dialect).delete(delete, it));
    }
}
