package dev.entia.benchmarks;

public enum Genre {
    FICTION,
    SCIENCE,
    POETRY
}
