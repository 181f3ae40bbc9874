package dev.entia.benchmarks.mongodb;

import dev.entia.benchmarks.Genre;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** As Entia's, with keys in the place of references. */
@SuppressWarnings("NullAway.Init")
final class Book {

    final long id;
    final String title;
    final String isbn;
    final int pages;
    final long stock;
    double price;
    final boolean available;
    final LocalDateTime publishedAt;
    final Genre genre;
    final UUID uid;
    final long authorId;
    final long publisherId;
    final List<Long> tagIds;

    List<Tag> tags;

    Book(Document from) {
        id = from.getLong("_id");
        title = from.getString("title");
        isbn = from.getString("isbn");
        pages = from.getInteger("pages");
        stock = from.getLong("stock");
        price = from.getDouble("price");
        available = from.getBoolean("available");
        publishedAt = Values.time(from.getDate("published_at"));
        genre = Genre.valueOf(from.getString("genre"));
        uid = from.get("uid", UUID.class);
        authorId = from.getLong("author_id");
        publisherId = from.getLong("publisher_id");
        tagIds = from.getList("tags", Long.class, List.of());
    }
}
