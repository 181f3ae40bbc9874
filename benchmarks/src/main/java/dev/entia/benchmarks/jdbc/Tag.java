package dev.entia.benchmarks.jdbc;

import dev.entia.benchmarks.TagKind;
import java.time.LocalDateTime;
import java.util.UUID;

record Tag(
        long id,
        String name,
        String color,
        int weight,
        long uses,
        double score,
        boolean active,
        LocalDateTime createdAt,
        TagKind kind,
        UUID uid) {}
