package dev.entia.benchmarks.entia;

import dev.entia.annotation.Entity;
import dev.entia.annotation.OneToMany;
import dev.entia.annotation.PrimaryKey;
import dev.entia.benchmarks.Status;
import dev.entia.relation.Many;
import java.time.LocalDateTime;
import java.util.UUID;

@Entity
class Author {

    @PrimaryKey
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

    @OneToMany(mappedBy = "author")
    Many<Book> books = new Many<>();

    Author(
            String name,
            String email,
            int age,
            long balance,
            double score,
            boolean active,
            LocalDateTime createdAt,
            Status status,
            UUID uid) {
        this.name = name;
        this.email = email;
        this.age = age;
        this.balance = balance;
        this.score = score;
        this.active = active;
        this.createdAt = createdAt;
        this.status = status;
        this.uid = uid;
    }
}
