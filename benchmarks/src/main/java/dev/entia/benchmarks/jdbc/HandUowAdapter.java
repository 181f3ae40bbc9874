package dev.entia.benchmarks.jdbc;

import dev.entia.benchmarks.BenchmarkDatabase;
import dev.entia.benchmarks.Document;
import dev.entia.benchmarks.Operation;
import dev.entia.benchmarks.OrmAdapter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A unit of work by hand: identity maps, one copy an entity, comparisons written out, on what {@link JdbcBulkAdapter} has:
 * what a unit of work would cost that did nothing but these operations. What it has read or inserted is managed, with a copy;
 * what it has deleted is so no longer. The same statements without all that are {@link JdbcBulkAdapter}'s. All others are
 * compared with it.
 */
public final class HandUowAdapter implements OrmAdapter {

    @SuppressWarnings("NullAway.Init")
    private Source source;

    @SuppressWarnings("NullAway.Init")
    private Statements statements;

    @SuppressWarnings("NullAway.Init")
    private Columns columns;

    @SuppressWarnings("NullAway.Init")
    private UnitOfWork context;

    private List<Book> books = List.of();
    private List<StoredDocument> documents = List.of();

    @Override
    public String name() {
        return "hand-uow";
    }

    @Override
    public Set<Operation> unsupported() {
        return EnumSet.noneOf(Operation.class);
    }

    @Override
    public void open(BenchmarkDatabase database) throws SQLException {
        source = Source.of(database);
        statements = new Statements(source.pool());
        columns = new Columns(source.forms());
    }

    @Override
    public long findById(long id) throws SQLException {
        var work = new UnitOfWork(columns);
        var select = statements.prepare("select " + Columns.BOOK + " from book b where b.id = ?");
        select.setLong(1, id);
        try (var rows = select.executeQuery()) {
            return rows.next() ? work.book(rows, 0).id : 0;
        }
    }

    @Override
    public long loadAuthors(int last) throws SQLException {
        return authors(new UnitOfWork(columns), last).size() * 1_000_000L;
    }

    private List<Author> authors(UnitOfWork work, int last) throws SQLException {
        var select = statements.prepare("select " + Columns.AUTHOR + " from author a where a.id <= ?");
        select.setLong(1, last);
        var authors = new ArrayList<Author>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) authors.add(work.author(rows));
        }
        return authors;
    }

    @Override
    public long loadBooks(int last) throws SQLException {
        return books(new UnitOfWork(columns), last).size() * 1_000_000L;
    }

    private List<Book> books(UnitOfWork work, int last) throws SQLException {
        var select = statements.prepare("select " + Columns.BOOK + " from book b where b.id <= ?");
        select.setLong(1, last);
        var books = new ArrayList<Book>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) books.add(work.book(rows, 0));
        }
        return books;
    }

    @Override
    public long joinBooks(int lastAuthor) throws SQLException {
        var work = new UnitOfWork(columns);
        var select = statements.prepare("select " + Columns.AUTHOR + ", " + Columns.BOOK
                + " from author a join book b on b.author_id = a.id where a.id <= ? order by a.id");
        select.setLong(1, lastAuthor);
        var authors = new ArrayList<Author>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                var author = work.author(rows);
                if (author.books.isEmpty()) authors.add(author);
                author.books.add(work.book(rows, Columns.AUTHOR_COLUMNS));
            }
        }
        return Author.sum(authors);
    }

    @Override
    public long populateBooks(int lastAuthor) throws SQLException {
        var work = new UnitOfWork(columns);
        var authors = authors(work, lastAuthor);
        var keys = new long[authors.size()];
        for (int i = 0; i < keys.length; i++) keys[i] = authors.get(i).id;
        var select =
                source.forms().whereIn(statements, "select " + Columns.BOOK + " from book b where b.author_id", keys);
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                var book = work.book(rows, 0);
                book.author.books.add(book);
            }
        }
        return Author.sum(authors);
    }

    @Override
    public long populateTags(int lastBook) throws SQLException {
        var work = new UnitOfWork(columns);
        var found = books(work, lastBook);
        var keys = new long[found.size()];
        for (int i = 0; i < keys.length; i++) {
            var book = found.get(i);
            book.tags = new ArrayList<>();
            keys[i] = book.id;
        }
        var select = source.forms()
                .whereIn(
                        statements,
                        "select bt.book_id, " + Columns.TAG
                                + " from book_tag bt join tag t on t.id = bt.tag_id where bt.book_id",
                        keys);
        try (var rows = select.executeQuery()) {
            while (rows.next()) work.knownBook(rows.getLong(1)).tags.add(work.tag(rows));
        }
        return Book.sum(found);
    }

    @Override
    public void insertIdentity(int size) throws SQLException {
        var added = StoredDocument.list(size);
        Transactional.run(statements.connection(), () -> source.forms().insertIdentity(statements, added));
        new UnitOfWork(columns).inserted(added);
    }

    @Override
    public void insertSequence(int size) throws SQLException {
        var added = StoredDocument.list(size);
        Transactional.run(statements.connection(), () -> source.forms().insertSequence(statements, added));
        new UnitOfWork(columns).inserted(added);
    }

    @Override
    public void insertUuid(int size) throws SQLException {
        var added = StoredDocument.withKeys(size);
        Transactional.run(statements.connection(), () -> source.forms().insertUuid(statements, added));
        new UnitOfWork(columns).insertedWithUuid(added);
    }

    @Override
    public void openBooks(int last) throws SQLException {
        context = new UnitOfWork(columns);
        books = books(context, last);
    }

    @Override
    public void updateAll(double firstPrice) throws SQLException {
        for (int i = 0; i < books.size(); i++) books.get(i).price = firstPrice + i;
        flush();
    }

    @Override
    public void updateOne(double price) throws SQLException {
        books.get(books.size() / 2).price = price;
        flush();
    }

    @Override
    public void flushUnchanged() throws SQLException {
        flush();
    }

    private void flush() throws SQLException {
        var changes = context.changes();
        if (changes.isEmpty()) return;
        Transactional.run(
                statements.connection(),
                () -> source.forms().updatePrices(statements, changes.keys(), changes.prices()));
        context.written(changes);
    }

    @Override
    public void openDocuments() throws SQLException {
        context = new UnitOfWork(columns);
        documents = new ArrayList<>();
        var select = statements.prepare("select id, " + Columns.DOCUMENT + " from doc_ident");
        try (var rows = select.executeQuery()) {
            while (rows.next()) documents.add(context.document(rows));
        }
    }

    @Override
    public void deleteAll() throws SQLException {
        var keys = new long[documents.size()];
        for (int i = 0; i < keys.length; i++) keys[i] = documents.get(i).id;
        Transactional.run(statements.connection(), () -> source.forms().deleteDocuments(statements, keys));
        context.deleted(keys);
    }

    @Override
    public void request(long authorKey, double price) throws SQLException {
        var work = new UnitOfWork(columns);
        Transactional.run(statements.connection(), () -> {
            var author = author(work, authorKey);
            author.books.stream().min(Comparator.comparingLong(book -> book.id)).orElseThrow().price = price;
            var changes = work.changes();
            source.forms().updatePrices(statements, changes.keys(), changes.prices());
            work.written(changes);
            add(work, author);
        });
    }

    private Author author(UnitOfWork work, long key) throws SQLException {
        var select = statements.prepare("select " + Columns.AUTHOR + " from author a where a.id = ?");
        select.setLong(1, key);
        Author author;
        try (var rows = select.executeQuery()) {
            rows.next();
            author = work.author(rows);
        }
        var selectBooks = statements.prepare("select " + Columns.BOOK + " from book b where b.author_id = ?");
        selectBooks.setLong(1, key);
        try (var rows = selectBooks.executeQuery()) {
            while (rows.next()) author.books.add(work.book(rows, 0));
        }
        return author;
    }

    private void add(UnitOfWork work, Author author) throws SQLException {
        var values = Document.of(0);
        var publisher = work.publisher(1);
        var book = new Book(values, author, publisher);
        book.id = source.forms().insertBook(statements, values, author.id, publisher.id);
        author.books.add(book);
        work.inserted(book);
    }

    @Override
    public void close() throws SQLException {
        statements.close();
        source.close();
    }
}
