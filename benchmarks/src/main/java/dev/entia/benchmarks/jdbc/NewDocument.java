package dev.entia.benchmarks.jdbc;

import dev.entia.benchmarks.Document;
import dev.entia.benchmarks.Genre;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An object of an application, as an ORM would be given it: to be written, and to get its key. */
final class NewDocument {
    long id;

    @Nullable
    UUID key;

    final String title;
    final String body;
    final int pages;
    final long stock;
    final double price;
    final boolean available;
    final LocalDateTime publishedAt;
    final Genre genre;
    final UUID uid;

    private NewDocument(Document values) {
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

    static List<NewDocument> list(int size) {
        var documents = new ArrayList<NewDocument>(size);
        for (int i = 0; i < size; i++) documents.add(new NewDocument(Document.of(i)));
        return documents;
    }

    static List<NewDocument> withKeys(int size) {
        var documents = list(size);
        for (var document : documents) document.key = UUID.randomUUID();
        return documents;
    }

    UUID uuidKey() {
        if (key == null) throw new IllegalStateException("A key has to be made first.");
        return key;
    }
}
