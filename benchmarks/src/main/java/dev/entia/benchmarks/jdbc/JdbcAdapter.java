package dev.entia.benchmarks.jdbc;

import dev.entia.benchmarks.BenchmarkDatabase;
import dev.entia.benchmarks.Document;
import dev.entia.benchmarks.Operation;
import dev.entia.benchmarks.OrmAdapter;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** JDBC as it is usually written: a connection a call, statements prepared each time, batches of 1 000. */
public final class JdbcAdapter implements OrmAdapter {

    private static final int BATCH = 1_000;

    @SuppressWarnings("NullAway.Init")
    private Source source;

    @SuppressWarnings("NullAway.Init")
    private PlainReads reads;

    private List<Book> books = List.of();
    private List<Long> documents = List.of();

    @Override
    public String name() {
        return "jdbc";
    }

    @Override
    public Set<Operation> unsupported() {
        return EnumSet.of(Operation.UPDATE_ONE, Operation.FLUSH_UNCHANGED);
    }

    @Override
    public void open(BenchmarkDatabase database) {
        source = Source.of(database);
        reads = new PlainReads(source.forms());
    }

    private Statements statements() throws SQLException {
        return new Statements(source.pool());
    }

    @Override
    public long findById(long id) throws SQLException {
        try (var statements = statements()) {
            return reads.findById(statements, id);
        }
    }

    @Override
    public long loadAuthors(int last) throws SQLException {
        try (var statements = statements()) {
            return reads.authors(statements, last).size() * 1_000_000L;
        }
    }

    @Override
    public long loadBooks(int last) throws SQLException {
        try (var statements = statements()) {
            return reads.books(statements, last).size() * 1_000_000L;
        }
    }

    @Override
    public long joinBooks(int lastAuthor) throws SQLException {
        try (var statements = statements()) {
            return reads.joinBooks(statements, lastAuthor);
        }
    }

    @Override
    public long populateBooks(int lastAuthor) throws SQLException {
        try (var statements = statements()) {
            return reads.populateBooks(statements, lastAuthor);
        }
    }

    @Override
    public long populateTags(int lastBook) throws SQLException {
        try (var statements = statements()) {
            return reads.populateTags(statements, lastBook);
        }
    }

    @Override
    public void insertIdentity(int size) throws SQLException {
        var documents = StoredDocument.list(size);
        try (var statements = statements()) {
            var connection = statements.connection();
            Transactional.run(connection, () -> source.forms().insertBatch(connection, documents));
        }
    }

    @Override
    public void insertSequence(int size) throws SQLException {
        var documents = StoredDocument.list(size);
        try (var statements = statements()) {
            Columns.takeSequenceKeys(statements, documents);
        }
        inBatches(
                "insert into doc_seq(" + Columns.DOCUMENT + ", id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                documents,
                (insert, document) -> {
                    reads.columns().bind(insert, 1, document);
                    insert.setLong(10, document.id);
                });
    }

    @Override
    public void insertUuid(int size) throws SQLException {
        inBatches(
                "insert into doc_uuid(" + Columns.DOCUMENT + ", id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                StoredDocument.withKeys(size),
                (insert, document) -> {
                    reads.columns().bind(insert, 1, document);
                    source.forms().bind(insert, 10, document.uuidKey());
                });
    }

    private <T> void inBatches(String text, List<T> all, Binding<T> binding) throws SQLException {
        try (var statements = statements()) {
            Transactional.run(statements.connection(), () -> {
                var statement = statements.prepare(text);
                for (int i = 0; i < all.size(); i++) {
                    binding.bind(statement, all.get(i));
                    statement.addBatch();
                    if (i % BATCH == BATCH - 1 || i == all.size() - 1) statement.executeBatch();
                }
            });
        }
    }

    @Override
    public void openBooks(int last) throws SQLException {
        try (var statements = statements()) {
            books = reads.books(statements, last);
        }
    }

    @Override
    public void updateAll(double firstPrice) throws SQLException {
        for (int i = 0; i < books.size(); i++) books.get(i).price = firstPrice + i;
        inBatches("update book set price = ? where id = ?", books, (update, book) -> {
            update.setDouble(1, book.price);
            update.setLong(2, book.id);
        });
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
        try (var statements = statements()) {
            documents = Arrays.stream(DocumentKeys.read(statements)).boxed().toList();
        }
    }

    @Override
    public void deleteAll() throws SQLException {
        inBatches("delete from doc_ident where id = ?", documents, (delete, key) -> delete.setLong(1, key));
    }

    @Override
    public void request(long authorKey, double price) throws SQLException {
        try (var statements = statements()) {
            Transactional.run(statements.connection(), () -> {
                var author = author(statements, authorKey);
                change(statements, author, price);
                add(statements, author);
            });
        }
    }

    private Author author(Statements statements, long key) throws SQLException {
        var select = statements.prepare("select " + Columns.AUTHOR + " from author a where a.id = ?");
        select.setLong(1, key);
        Author author;
        try (var rows = select.executeQuery()) {
            rows.next();
            author = reads.columns().author(rows);
        }
        var selectBooks = statements.prepare("select " + Columns.BOOK + " from book b where b.author_id = ?");
        selectBooks.setLong(1, key);
        try (var rows = selectBooks.executeQuery()) {
            while (rows.next()) author.books.add(reads.columns().book(rows, 0));
        }
        return author;
    }

    private static void change(Statements statements, Author author, double price) throws SQLException {
        var first = author.books.stream()
                .min(Comparator.comparingLong(book -> book.id))
                .orElseThrow();
        first.price = price;
        var update = statements.prepare("update book set price = ? where id = ?");
        update.setDouble(1, first.price);
        update.setLong(2, first.id);
        update.executeUpdate();
    }

    private void add(Statements statements, Author author) throws SQLException {
        var book = new Book();
        book.id = source.forms().insertBook(statements, Document.of(0), author.id, 1);
        author.books.add(book);
    }

    @Override
    public void close() {
        source.close();
    }

    private interface Binding<T> {

        void bind(PreparedStatement into, T value) throws SQLException;
    }
}
