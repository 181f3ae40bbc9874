package dev.entia.mongodb.client;

import org.jspecify.annotations.Nullable;

/** A number of documents as one row: where there are none, MongoDB says nothing. */
final class CountedDocuments implements MongoRows.Documents {

    private final MongoRows.Documents counted;
    private boolean isTold;

    CountedDocuments(MongoRows.Documents counted) {
        this.counted = counted;
    }

    @Override
    public @Nullable Object @Nullable [] next() {
        if (isTold) return null;
        isTold = true;
        var told = counted.next();
        return told == null ? new @Nullable Object[] {0L} : told;
    }

    @Override
    public void close() {
        counted.close();
    }
}
