package dev.entia.benchmarks.entia;

import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.PrimaryKey;
import dev.entia.benchmarks.Document;
import dev.entia.benchmarks.Genre;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class DocUuid {

    @PrimaryKey(generation = KeyGeneration.UUID_V4)
    @Nullable
    UUID id;

    String title;
    String body;
    int pages;
    long stock;
    double price;
    boolean available;
    LocalDateTime publishedAt;
    Genre genre;
    UUID uid;

    DocUuid(Document values) {
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
