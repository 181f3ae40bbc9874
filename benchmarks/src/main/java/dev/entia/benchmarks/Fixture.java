package dev.entia.benchmarks;

import java.sql.SQLException;

/** The database of a trial, and what is asked of it beside what is measured. */
interface Fixture extends AutoCloseable {

    /** The store, as {@link Worker} takes it. */
    String name();

    /** With all that is needed to log in. */
    String url();

    /** Takes away what operations have added. */
    void clean() throws Exception;

    /** Documents 1 to the last, and no others, where {@link Adapter#insertIdentity} writes them. */
    void fill(int documents) throws Exception;

    /** Clears away what deleted and changed rows have left, and counts rows anew. */
    void settle() throws Exception;

    /** Those with titles of their own that {@link Document} has made. */
    Found newDocuments(String table) throws Exception;

    Found documents() throws Exception;

    /** How many different prices books 1 to the last have, from the first one up to less than {@code first + last}. */
    Found prices(int last, double first) throws Exception;

    /** Books with keys up to the last. */
    Found booksOfPrice(int last, double price) throws Exception;

    /** Of books that were always there. */
    Found booksOfPrice(long author, double price) throws Exception;

    Found newBooks(long author) throws Exception;

    @Override
    void close() throws SQLException;

    /** How many there are, and what was asked. */
    record Found(String query, long number) {}
}
