package dev.entia.benchmarks.mongodb;

import dev.entia.benchmarks.Status;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

final class Author {

    final long id;
    final String name;
    final String email;
    final int age;
    final long balance;
    final double score;
    final boolean active;
    final LocalDateTime createdAt;
    final Status status;
    final UUID uid;
    final List<Book> books = new ArrayList<>();

    Author(Document from) {
        id = from.getLong("_id");
        name = from.getString("name");
        email = from.getString("email");
        age = from.getInteger("age");
        balance = from.getLong("balance");
        score = from.getDouble("score");
        active = from.getBoolean("active");
        createdAt = Values.time(from.getDate("created_at"));
        status = Status.valueOf(from.getString("status"));
        uid = from.get("uid", UUID.class);
    }
}
