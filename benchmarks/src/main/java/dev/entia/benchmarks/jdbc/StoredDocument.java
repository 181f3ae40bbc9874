package dev.entia.benchmarks.jdbc;

import dev.entia.benchmarks.Document;
import dev.entia.benchmarks.Genre;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An object of an application, as an ORM would be given it: to be written, and to get its key. Or as it comes back. */
@SuppressWarnings("NullAway.Init")
final class StoredDocument {
    long id;

    @Nullable
    UUID key;

    String title;
    String body;
    int pages;
    long stock;
    double price;
    boolean available;
    LocalDateTime publishedAt;
    Genre genre;
    UUID uid;

    /** One that is filled from a row. */
    StoredDocument() {}

    private StoredDocument(Document values) {
        title = values.title();
        body = values.body();
        pages = values.pages();
        stock = values.stock();
        price = values.price();
        available = values.available();
        publishedAt = values.publishedAt();
        genre = values.genre();
        uid = values.uid();
    }

    static List<StoredDocument> list(int size) {
        var documents = new ArrayList<StoredDocument>(size);
        for (int i = 0; i < size; i++) documents.add(new StoredDocument(Document.of(i)));
        return documents;
    }

    static List<StoredDocument> withKeys(int size) {
        var documents = list(size);
        for (var document : documents) document.key = UUID.randomUUID();
        return documents;
    }

    StoredDocument copy() {
        var copy = new StoredDocument();
        copy.id = id;
        copy.key = key;
        copy.title = title;
        copy.body = body;
        copy.pages = pages;
        copy.stock = stock;
        copy.price = price;
        copy.available = available;
        copy.publishedAt = publishedAt;
        copy.genre = genre;
        copy.uid = uid;
        return copy;
    }

    UUID uuidKey() {
        if (key == null) throw new IllegalStateException("A key has to be made first.");
        return key;
    }
}
