package dev.entia.benchmarks.mongodb;

import dev.entia.benchmarks.TagKind;
import java.time.LocalDateTime;
import java.util.UUID;
import org.bson.Document;

final class Tag {

    final long id;
    final String name;
    final String color;
    final int weight;
    final long uses;
    final double score;
    final boolean active;
    final LocalDateTime createdAt;
    final TagKind kind;
    final UUID uid;

    Tag(Document from) {
        id = from.getLong("_id");
        name = from.getString("name");
        color = from.getString("color");
        weight = from.getInteger("weight");
        uses = from.getLong("uses");
        score = from.getDouble("score");
        active = from.getBoolean("active");
        createdAt = Values.time(from.getDate("created_at"));
        kind = TagKind.valueOf(from.getString("kind"));
        uid = from.get("uid", UUID.class);
    }
}
