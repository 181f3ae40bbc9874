package dev.entia.mongodb.client;

import dev.entia.driver.ObjectRows;
import dev.entia.error.OrmException;
import dev.entia.mongodb.translate.ReadPlan.Slot;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows as documents arrive. */
final class MongoRows extends ObjectRows {

    private final Documents documents;
    private final List<Slot> slots;
    private final Consumer<MongoRows> release;
    private @Nullable Object @Nullable [] row;
    private boolean isClosed;

    /** @param release is called once, when the rows are closed */
    MongoRows(Documents documents, List<Slot> slots, Consumer<MongoRows> release) {
        this.documents = documents;
        this.slots = slots;
        this.release = release;
    }

    /** Where rows come from. */
    interface Documents extends AutoCloseable {

        /** The next one; null after the last. */
        @Nullable
        Object @Nullable [] next();

        @Override
        void close();
    }

    @Override
    public boolean next() {
        if (isClosed) throw ClientErrors.closedRows();
        row = documents.next();
        return row != null;
    }

    @Override
    public OrmException unexpectedNull(int slot) {
        return ClientErrors.unexpectedNull(slots.get(slot).type());
    }

    @Override
    public void close() {
        if (isClosed) return;
        isClosed = true;
        try {
            documents.close();
        } finally {
            release.accept(this);
        }
    }

    @Override
    protected @Nullable Object value(int slot) {
        if (isClosed) throw ClientErrors.closedRows();
        if (row == null) throw ClientErrors.noRow();
        return row[slot];
    }
}
