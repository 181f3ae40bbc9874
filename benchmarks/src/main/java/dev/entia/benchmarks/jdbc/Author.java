package dev.entia.benchmarks.jdbc;

import dev.entia.benchmarks.Status;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@SuppressWarnings("NullAway.Init")
final class Author {
    long id;
    String name;
    String email;
    int age;
    long balance;
    double score;
    boolean active;
    LocalDateTime createdAt;
    Status status;
    UUID uid;
    List<Book> books;

    /** One of which no more than the key is known. */
    Author(long id) {
        this.id = id;
    }

    Author copy() {
        var copy = new Author(id);
        copy.name = name;
        copy.email = email;
        copy.age = age;
        copy.balance = balance;
        copy.score = score;
        copy.active = active;
        copy.createdAt = createdAt;
        copy.status = status;
        copy.uid = uid;
        return copy;
    }

    boolean isLoaded() {
        return books != null;
    }

    static long sum(List<Author> authors) {
        long sum = authors.size() * 1_000_000L;
        for (var author : authors) sum += author.books.size();
        return sum;
    }

    void loaded() {
        books = new ArrayList<>(0);
    }
}
