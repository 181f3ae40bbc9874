package dev.entia.benchmarks;

public enum TagKind {
    TOPIC,
    MOOD
}
