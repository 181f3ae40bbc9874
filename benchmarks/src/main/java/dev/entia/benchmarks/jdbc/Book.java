package dev.entia.benchmarks.jdbc;

import dev.entia.benchmarks.Document;
import dev.entia.benchmarks.Genre;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

@SuppressWarnings("NullAway.Init")
final class Book {
    long id;
    String title;
    String isbn;
    int pages;
    long stock;
    double price;
    boolean available;
    LocalDateTime publishedAt;
    Genre genre;
    UUID uid;
    long authorId;
    long publisherId;

    // Of the unit of work.
    Author author;
    Publisher publisher;

    List<Tag> tags;

    Book() {}

    /** A new one, which gets its key when it is written. */
    Book(Document values, Author author, Publisher publisher) {
        title = values.title();
        isbn = values.body();
        pages = values.pages();
        stock = values.stock();
        price = values.price();
        available = values.available();
        publishedAt = values.publishedAt();
        genre = values.genre();
        uid = values.uid();
        this.author = author;
        this.publisher = publisher;
    }

    Book copy() {
        var copy = new Book();
        copy.id = id;
        copy.title = title;
        copy.isbn = isbn;
        copy.pages = pages;
        copy.stock = stock;
        copy.price = price;
        copy.available = available;
        copy.publishedAt = publishedAt;
        copy.genre = genre;
        copy.uid = uid;
        copy.author = author;
        copy.publisher = publisher;
        return copy;
    }

    /** Whether a property is another one than in the copy. */
    boolean differs(Book copy) {
        return price != copy.price
                || pages != copy.pages
                || stock != copy.stock
                || available != copy.available
                || genre != copy.genre
                || author != copy.author
                || publisher != copy.publisher
                || !title.equals(copy.title)
                || !isbn.equals(copy.isbn)
                || !publishedAt.equals(copy.publishedAt)
                || !uid.equals(copy.uid);
    }

    static long sum(List<Book> books) {
        long sum = books.size() * 1_000_000L;
        for (var book : books) sum += book.tags.size();
        return sum;
    }
}
