package dev.entia.sql.translate;

import dev.entia.driver.BoundedCache;
import dev.entia.driver.ReadShape;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.render.Dialect;
import dev.entia.sql.render.Forms;
import dev.entia.sql.render.SqlText;
import dev.entia.sql.render.StatementRenderer;
import java.util.List;

/** What one shape of read is in SQL: translated once, with a text for each way in which its lists and patterns
 * are written. Thread-safe. */
public final class ReadPlan {

    /** Values of many lengths share a text; more texts than this are not worth keeping. */
    private static final int TEXTS = 32;

    private final Dialect dialect;
    private final ReadTranslator.Translated translated;
    private final BoundedCache<Forms, SqlText> texts = new BoundedCache<>(TEXTS);

    private ReadPlan(Dialect dialect, ReadTranslator.Translated translated) {
        this.dialect = dialect;
        this.translated = translated;
    }

    static ReadPlan of(ReadShape shape, Dialect dialect) {
        for (var hint : shape.hints()) throw TranslateErrors.foreignHint(hint, dialect.name());
        return new ReadPlan(dialect, ReadTranslator.translate(shape));
    }

    /** What the rows hold, by slot. */
    public List<ColumnType> columns() {
        return translated.columns();
    }

    /**
     * The statement for these values.
     *
     * @throws dev.entia.error.ValidationException if a list is longer than the database takes
     */
    public SqlText text(List<Object> values) {
        return texts.get(
                translated.varying().forms(values, dialect),
                forms -> new StatementRenderer(dialect).select(translated.select(), forms));
    }
}
