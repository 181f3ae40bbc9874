package dev.entia.benchmarks.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Authors, books, publishers, tags and documents, each once, with copies of them as they were read or written. */
final class UnitOfWork {

    private final KeyMap<Author> authors = new KeyMap<>();
    private final KeyMap<Book> books = new KeyMap<>();
    private final KeyMap<Publisher> publishers = new KeyMap<>();
    private final KeyMap<Tag> tags = new KeyMap<>();
    private final KeyMap<StoredDocument> documents = new KeyMap<>();
    private final Map<UUID, Managed> documentsOfUuid = new HashMap<>();
    private final Columns columns;

    UnitOfWork(Columns columns) {
        this.columns = columns;
    }

    Author author(ResultSet row) throws SQLException {
        var author = author(row.getLong(1));
        if (author.isLoaded()) return author;
        columns.fill(author, row);
        authors.put(author.id, author, author.copy());
        return author;
    }

    private Author author(long key) {
        var author = authors.get(key);
        if (author == null) {
            author = new Author(key);
            authors.put(key, author, null);
        }
        return author;
    }

    Book book(ResultSet row, int before) throws SQLException {
        var known = books.get(row.getLong(before + 1));
        if (known != null) return known;
        var book = columns.book(row, before);
        book.author = author(book.authorId);
        book.publisher = publisher(book.publisherId);
        books.put(book.id, book, book.copy());
        return book;
    }

    Publisher publisher(long key) {
        var publisher = publishers.get(key);
        if (publisher == null) {
            publisher = new Publisher(key);
            publishers.put(key, publisher, null);
        }
        return publisher;
    }

    Tag tag(ResultSet row) throws SQLException {
        var known = tags.get(row.getLong(2));
        if (known != null) return known;
        var tag = columns.tag(row);
        tags.put(tag.id(), tag, tag);
        return tag;
    }

    StoredDocument document(ResultSet row) throws SQLException {
        var known = documents.get(row.getLong(1));
        if (known != null) return known;
        var document = columns.document(row);
        documents.put(document.id, document, document.copy());
        return document;
    }

    /** They have their keys, and are managed from now on. */
    void inserted(List<StoredDocument> added) {
        for (var each : added) documents.put(each.id, each, each.copy());
    }

    /** As {@link #inserted}, with keys that are UUIDs. */
    void insertedWithUuid(List<StoredDocument> added) {
        for (var each : added) documentsOfUuid.put(each.uuidKey(), new Managed(each, each.copy()));
    }

    void inserted(Book added) {
        books.put(added.id, added, added.copy());
    }

    void deleted(long[] keys) {
        for (long key : keys) documents.remove(key);
    }

    Book knownBook(long key) {
        var book = books.get(key);
        if (book == null) throw new IllegalStateException("Book " + key + " has not been read.");
        return book;
    }

    /** Books whose price has changed; no operation changes anything else. */
    Changes changes() {
        var changes = new Changes();
        for (int slot = 0; slot < books.slots(); slot++) {
            var book = books.object(slot);
            var copy = books.copy(slot);
            if (book == null || copy == null || !book.differs(copy)) continue;
            changes.add(book, books.size());
        }
        return changes;
    }

    /** What was written is what is compared with from now on. */
    void written(Changes changes) {
        for (int i = 0; i < changes.size; i++) {
            var book = knownBook(changes.keys[i]);
            books.put(book.id, book, book.copy());
        }
    }

    /** A document, and the copy that it would be compared with. */
    private record Managed(StoredDocument document, StoredDocument copy) {}

    /** Keys and prices, as statements want them. */
    static final class Changes {
        private static final long[] NO_KEYS = {};
        private static final double[] NO_PRICES = {};

        private long[] keys = NO_KEYS;
        private double[] prices = NO_PRICES;
        private int size;

        private void add(Book book, int most) {
            if (size == keys.length) grow(most);
            keys[size] = book.id;
            prices[size++] = book.price;
        }

        private void grow(int most) {
            int length = Math.min(most, Math.max(8, 2 * size));
            keys = Arrays.copyOf(keys, length);
            prices = Arrays.copyOf(prices, length);
        }

        boolean isEmpty() {
            return size == 0;
        }

        long[] keys() {
            return size == keys.length ? keys : Arrays.copyOf(keys, size);
        }

        double[] prices() {
            return size == prices.length ? prices : Arrays.copyOf(prices, size);
        }
    }
}
