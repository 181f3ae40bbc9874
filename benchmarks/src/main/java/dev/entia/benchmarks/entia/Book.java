package dev.entia.benchmarks.entia;

import dev.entia.annotation.Entity;
import dev.entia.annotation.ManyToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.benchmarks.Document;
import dev.entia.benchmarks.Genre;
import dev.entia.relation.Many;
import dev.entia.relation.Ref;
import java.time.LocalDateTime;
import java.util.UUID;

@Entity
class Book {

    @PrimaryKey
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
    Ref<Author> author;
    Ref<Publisher> publisher;

    @ManyToMany(table = "book_tag")
    Many<Tag> tags = new Many<>();

    Book(Document values, Ref<Author> author, Ref<Publisher> publisher) {
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
}
