package dev.entia.benchmarks;

import java.sql.SQLException;
import java.util.Set;

/**
 * One way of doing the operations; a {@link Library} has one or more.
 *
 * <p>What makes it fair: a read opens a context of its own and closes it. A write is one transaction. Contexts that an
 * {@code open…} method begins live until the next one or {@link #close}. Settings are those that an expert would choose,
 * without caches that outlive a context. What a read returns is parents × 1 000 000 + children.
 */
public interface Adapter extends AutoCloseable {

    String name();

    /** Operations that it cannot do. */
    Set<Operation> unsupported();

    /** Whether it works in the thread that asks it, so that what it allocates can be counted. */
    default boolean isCounted() {
        return true;
    }

    /** What is reachable in the process that holds its contexts, in bytes. */
    default long usedBytes() {
        return RetainedMemory.usedBytes();
    }

    /** The key of the book that was found. */
    long findById(long id) throws Exception;

    /** Managed authors with keys up to the last. */
    long loadAuthors(int last) throws Exception;

    /** Managed books with keys up to the last; author, publisher and tags are not loaded. */
    long loadBooks(int last) throws Exception;

    /** Authors with keys up to the last, and their books, by one statement. */
    long joinBooks(int lastAuthor) throws Exception;

    /** As {@link #joinBooks}, by two statements. */
    long populateBooks(int lastAuthor) throws Exception;

    /** Books with keys up to the last, and their tags. */
    long populateTags(int lastBook) throws Exception;

    /** Writes new documents, and puts the keys into the objects. */
    void insertIdentity(int documents) throws Exception;

    /** As {@link #insertIdentity}, with keys of the sequence {@code doc_seq_key}, which gives one of 50 in a row. */
    void insertSequence(int documents) throws Exception;

    /** As {@link #insertIdentity}, with keys that the adapter makes. */
    void insertUuid(int documents) throws Exception;

    /** Begins a context with managed books. */
    void openBooks(int last) throws Exception;

    /** Prices become the first, the first plus 1, and so on, for all books of the context. */
    void updateAll(double firstPrice) throws Exception;

    /** One book in the middle of the context has a new price. */
    void updateOne(double price) throws Exception;

    /** Nothing in the context has changed. */
    void flushUnchanged() throws Exception;

    /** Begins a context with all managed documents. */
    void openDocuments() throws Exception;

    /** Removes all documents of the context. */
    void deleteAll() throws Exception;

    /** An author with books: the first book has a new price, and there is one book more. */
    void request(long author, double price) throws Exception;

    @Override
    void close() throws SQLException;
}
