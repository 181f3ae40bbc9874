package dev.entia.benchmarks.jdbc;

/** Of which no operation wants to know more. */
final class Publisher {
    final long id;

    Publisher(long id) {
        this.id = id;
    }
}
