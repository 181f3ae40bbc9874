package dev.entia.benchmarks;

import java.lang.management.ManagementFactory;

/** What a managed book keeps, with all that the context holds because of it: its author and publisher, if only by their keys. */
final class RetainedMemory {

    private static final int BOOKS = 10_000;

    private RetainedMemory() {}

    /** Prints the bytes of a book. The arguments: adapter, store, URL of a database that was made before. */
    public static void main(String[] arguments) throws Exception {
        try (var database = BenchmarkDatabase.at(Store.of(arguments[1]), arguments[2]);
                var adapter = Library.adapter(arguments[0])) {
            adapter.open(database);
            System.out.println(bytesOfABook(adapter));
        }
    }

    /** The first time there is more than books: what is made once stays, and is not counted. */
    static long bytesOfABook(Adapter adapter) throws Exception {
        adapter.openBooks(BOOKS);
        adapter.openBooks(1);
        long before = adapter.usedBytes();
        adapter.openBooks(BOOKS);
        return (adapter.usedBytes() - before) / (BOOKS - 1);
    }

    /** What is reachable in this JVM. */
    static long usedBytes() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
