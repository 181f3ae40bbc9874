package dev.entia.benchmarks.entia;

import dev.entia.annotation.Entity;
import dev.entia.annotation.PrimaryKey;
import dev.entia.benchmarks.TagKind;
import java.time.LocalDateTime;
import java.util.UUID;

@Entity
class Tag {

    @PrimaryKey
    long id;

    String name;
    String color;
    int weight;
    long uses;
    double score;
    boolean active;
    LocalDateTime createdAt;
    TagKind kind;
    UUID uid;

    Tag(
            String name,
            String color,
            int weight,
            long uses,
            double score,
            boolean active,
            LocalDateTime createdAt,
            TagKind kind,
            UUID uid) {
        this.name = name;
        this.color = color;
        this.weight = weight;
        this.uses = uses;
        this.score = score;
        this.active = active;
        this.createdAt = createdAt;
        this.kind = kind;
        this.uid = uid;
    }
}
