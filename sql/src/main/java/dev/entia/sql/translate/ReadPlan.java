package dev.entia.sql.translate;

import dev.entia.driver.ReadShape;
import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.ast.Given;
import dev.entia.sql.render.Dialect;
import dev.entia.sql.render.SqlText;
import dev.entia.sql.render.StatementRenderer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one shape of read is in SQL: translated once, with a text for each way in which its lists are written. Thread-safe. */
public final class ReadPlan {

    /** Lists of many lengths share a text; more texts than this are not worth keeping. */
    private static final int TEXTS = 32;

    private final Dialect dialect;
    private final ReadTranslator.Translated translated;
    private final BoundedCache<Map<Integer, Integer>, SqlText> texts = new BoundedCache<>(TEXTS);

    private ReadPlan(Dialect dialect, ReadTranslator.Translated translated) {
        this.dialect = dialect;
        this.translated = translated;
    }

    static ReadPlan of(ReadShape shape, Dialect dialect) {
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
        return texts.get(places(values), places -> new StatementRenderer(dialect).select(translated.select(), places));
    }

    private Map<Integer, Integer> places(List<Object> values) {
        if (translated.lists().isEmpty()) return Map.of();
        var places = new HashMap<Integer, Integer>();
        for (var list : translated.lists()) {
            places.put(list.index(), places(list, (List<?>) values.get(list.index())));
        }
        return places;
    }

    private int places(Given list, List<?> values) {
        return values.isEmpty() ? 0 : dialect.keyLists().places(list.type(), values, dialect.limits());
    }
}
