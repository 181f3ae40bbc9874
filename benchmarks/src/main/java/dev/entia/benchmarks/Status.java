package dev.entia.benchmarks;

public enum Status {
    ACTIVE,
    RETIRED,
    GHOST
}
