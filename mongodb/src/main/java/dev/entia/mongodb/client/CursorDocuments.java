package dev.entia.mongodb.client;

import com.mongodb.client.MongoCursor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The documents of a cursor. */
final class CursorDocuments implements MongoRows.Documents {

    private final @Nullable MongoCursor<Object[]> cursor;
    private final UnaryOperator<RuntimeException> classify;

    /**
     * @param cursor null: there are no documents
     * @param classify tells what an error of the cursor means
     */
    CursorDocuments(@Nullable MongoCursor<Object[]> cursor, UnaryOperator<RuntimeException> classify) {
        this.cursor = cursor;
        this.classify = classify;
    }

    @Override
    public @Nullable Object @Nullable [] next() {
        try {
            return cursor == null || !cursor.hasNext() ? null : cursor.next();
        } catch (RuntimeException e) {
            throw classify.apply(e);
        }
    }

    @Override
    public void close() {
        if (cursor == null) return;
        try {
            cursor.close();
        } catch (RuntimeException e) {
            throw classify.apply(e);
        }
    }
}
