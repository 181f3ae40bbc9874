package dev.entia.benchmarks.jdbc;

import dev.entia.benchmarks.BenchmarkDatabase;
import dev.entia.benchmarks.Operation;
import dev.entia.benchmarks.OrmAdapter;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** JDBC with one connection, statements that are kept, and the best form known for many rows; plain objects. */
public final class JdbcBulkAdapter implements OrmAdapter {

    @SuppressWarnings("NullAway.Init")
    private Source source;

    @SuppressWarnings("NullAway.Init")
    private Statements statements;

    @SuppressWarnings("NullAway.Init")
    private PlainReads reads;

    private List<Book> books = List.of();
    private long[] documents = {};

    @Override
    public String name() {
        return "jdbc-bulk";
    }

    @Override
    public Set<Operation> unsupported() {
        return EnumSet.of(Operation.UPDATE_ONE, Operation.FLUSH_UNCHANGED, Operation.REQUEST);
    }

    @Override
    public void open(BenchmarkDatabase database) throws SQLException {
        source = Source.of(database);
        statements = new Statements(source.pool());
        reads = new PlainReads(source.forms());
    }

    @Override
    public long findById(long id) throws SQLException {
        return reads.findById(statements, id);
    }

    @Override
    public long loadAuthors(int last) throws SQLException {
        return reads.authors(statements, last).size() * 1_000_000L;
    }

    @Override
    public long loadBooks(int last) throws SQLException {
        return reads.books(statements, last).size() * 1_000_000L;
    }

    @Override
    public long joinBooks(int lastAuthor) throws SQLException {
        return reads.joinBooks(statements, lastAuthor);
    }

    @Override
    public long populateBooks(int lastAuthor) throws SQLException {
        return reads.populateBooks(statements, lastAuthor);
    }

    @Override
    public long populateTags(int lastBook) throws SQLException {
        return reads.populateTags(statements, lastBook);
    }

    @Override
    public void insertIdentity(int size) throws SQLException {
        var documents = StoredDocument.list(size);
        Transactional.run(statements.connection(), () -> source.forms().insertIdentity(statements, documents));
    }

    @Override
    public void insertSequence(int size) throws SQLException {
        var documents = StoredDocument.list(size);
        Transactional.run(statements.connection(), () -> source.forms().insertSequence(statements, documents));
    }

    @Override
    public void insertUuid(int size) throws SQLException {
        var documents = StoredDocument.withKeys(size);
        Transactional.run(statements.connection(), () -> source.forms().insertUuid(statements, documents));
    }

    @Override
    public void openBooks(int last) throws SQLException {
        books = reads.books(statements, last);
    }

    @Override
    public void updateAll(double firstPrice) throws SQLException {
        var keys = new long[books.size()];
        var prices = new double[books.size()];
        for (int i = 0; i < keys.length; i++) {
            var book = books.get(i);
            book.price = firstPrice + i;
            keys[i] = book.id;
            prices[i] = book.price;
        }
        Transactional.run(statements.connection(), () -> source.forms().updatePrices(statements, keys, prices));
    }

    @Override
    public void updateOne(double price) {
        throw new UnsupportedOperationException(name() + " remembers nothing that could be compared.");
    }

    @Override
    public void flushUnchanged() {
        throw new UnsupportedOperationException(name() + " remembers nothing that could be compared.");
    }

    @Override
    public void openDocuments() throws SQLException {
        documents = DocumentKeys.read(statements);
    }

    @Override
    public void deleteAll() throws SQLException {
        Transactional.run(statements.connection(), () -> source.forms().deleteDocuments(statements, documents));
    }

    @Override
    public void request(long author, double price) {
        throw new UnsupportedOperationException(name() + " has no bulk form for single rows.");
    }

    @Override
    public void close() throws SQLException {
        statements.close();
        source.close();
    }
}
