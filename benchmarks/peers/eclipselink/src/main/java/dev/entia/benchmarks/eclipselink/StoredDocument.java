package dev.entia.benchmarks.eclipselink;

import dev.entia.benchmarks.Document;
import dev.entia.benchmarks.Genre;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDateTime;
import java.util.UUID;

/** All but the key. */
@MappedSuperclass
public abstract class StoredDocument {

    String title;
    String body;
    int pages;
    long stock;
    double price;
    boolean available;

    @Column(name = "published_at")
    LocalDateTime publishedAt;

    @Enumerated(EnumType.STRING)
    Genre genre;

    UUID uid;

    protected StoredDocument() {}

    StoredDocument(Document values) {
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
}
