package dev.entia.sql.translate;

import dev.entia.driver.BoundedCache;
import dev.entia.sql.ast.Given;
import dev.entia.sql.render.Dialect;
import dev.entia.sql.render.SqlText;
import java.util.List;
import java.util.function.IntFunction;

/** The texts of a statement that finds its rows by a list of keys. Thread-safe. */
public final class ListTexts {

    private static final int TEXTS = 32;

    private final Dialect dialect;
    private final Given list;
    private final IntFunction<SqlText> make;
    private final BoundedCache<Integer, SqlText> texts = new BoundedCache<>(TEXTS);

    /** @param make the text in which the list takes so many places */
    ListTexts(Dialect dialect, Given list, IntFunction<SqlText> make) {
        this.dialect = dialect;
        this.list = list;
        this.make = make;
    }

    /** How many keys one statement takes. */
    public int most() {
        return dialect.keyLists().most(dialect.limits());
    }

    /** The statement for these keys, at least one. */
    public SqlText text(List<?> keys) {
        int places =
                dialect.keyLists().places(list.type(), keys, dialect.limits().parameters());
        return texts.get(places, make::apply);
    }
}
