package dev.entia.benchmarks.entia;

import dev.entia.DriverProvider;
import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.benchmarks.BenchmarkDatabase;
import dev.entia.benchmarks.Document;
import dev.entia.benchmarks.DocumentAdapter;
import dev.entia.benchmarks.Operation;
import dev.entia.benchmarks.OrmAdapter;
import dev.entia.benchmarks.Store;
import dev.entia.driver.StatementObserver;
import dev.entia.mariadb.MariaDb;
import dev.entia.mongodb.MongoDb;
import dev.entia.mysql.MySql;
import dev.entia.postgresql.PostgreSql;
import dev.entia.sql.SqlOptions;
import dev.entia.sqlite.Sqlite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Entia as an application uses it, with no settings but the size of the pool. */
public final class EntiaAdapter implements OrmAdapter, DocumentAdapter {

    private final String name;
    private final StatementObserver observer;

    @SuppressWarnings("NullAway.Init")
    private Orm orm;

    @SuppressWarnings("NullAway.Init")
    private EntityManager context;

    private List<Book> books = List.of();
    private List<DocIdent> documents = List.of();

    public EntiaAdapter(String name, StatementObserver observer) {
        this.name = name;
        this.observer = observer;
    }

    @Override
    public String name() {
        return name;
    }

    /** A collection never comes with the rows of its owners; no generation of keys uses a sequence of the application. */
    @Override
    public Set<Operation> unsupported() {
        return EnumSet.of(Operation.JOIN_BOOKS, Operation.INSERT_SEQUENCE);
    }

    @Override
    public void open(BenchmarkDatabase database) {
        orm = Orm.init(
                driver(database.store()),
                o -> o.entities(Publisher.class, Author.class, Book.class, Tag.class, DocIdent.class, DocUuid.class)
                        .url(database.url())
                        .poolSize(BenchmarkDatabase.CONNECTIONS)
                        .observe(observer));
    }

    @Override
    public void open(String url) {
        orm = Orm.init(
                MongoDb.driver(),
                o -> o.entities(Publisher.class, Author.class, Book.class, Tag.class, DocIdent.class, DocUuid.class)
                        .url(url)
                        .observe(observer));
    }

    public static DriverProvider<SqlOptions> driver(Store store) {
        return switch (store) {
            case POSTGRESQL -> PostgreSql.driver();
            case SQLITE -> Sqlite.driver();
            case MYSQL -> MySql.driver();
            case MARIADB -> MariaDb.driver();
        };
    }

    @Override
    public long findById(long id) {
        try (var em = orm.fork()) {
            return em.findOneOrFail(Book.class, id).id;
        }
    }

    @Override
    public long loadAuthors(int last) {
        try (var em = orm.fork()) {
            return em.find(Author.class, Author_.id.lte((long) last)).size() * 1_000_000L;
        }
    }

    @Override
    public long loadBooks(int last) {
        try (var em = orm.fork()) {
            return em.find(Book.class, Book_.id.lte((long) last)).size() * 1_000_000L;
        }
    }

    @Override
    public long joinBooks(int lastAuthor) {
        throw new UnsupportedOperationException(name + " reads collections by a statement of their own.");
    }

    @Override
    public long populateBooks(int lastAuthor) {
        try (var em = orm.fork()) {
            var authors = em.find(Author.class, Author_.id.lte((long) lastAuthor), o -> o.populate(Author_.books()));
            long sum = authors.size() * 1_000_000L;
            for (var author : authors) sum += author.books.size();
            return sum;
        }
    }

    @Override
    public long populateTags(int lastBook) {
        try (var em = orm.fork()) {
            var found = em.find(Book.class, Book_.id.lte((long) lastBook), o -> o.populate(Book_.tags()));
            long sum = found.size() * 1_000_000L;
            for (var book : found) sum += book.tags.size();
            return sum;
        }
    }

    @Override
    public void insertIdentity(int size) {
        var added = new ArrayList<DocIdent>(size);
        for (int i = 0; i < size; i++) added.add(new DocIdent(Document.of(i)));
        try (var em = orm.fork()) {
            em.persistAndFlush(added);
        }
    }

    @Override
    public void insertSequence(int size) {
        throw new UnsupportedOperationException(name + " has keys of identity columns, not of sequences.");
    }

    @Override
    public void insertUuid(int size) {
        var added = new ArrayList<DocUuid>(size);
        for (int i = 0; i < size; i++) added.add(new DocUuid(Document.of(i)));
        try (var em = orm.fork()) {
            em.persistAndFlush(added);
        }
    }

    @Override
    public void openBooks(int last) {
        renewContext();
        books = context.find(Book.class, Book_.id.lte((long) last), o -> o.orderBy(Book_.id.asc()));
    }

    private void renewContext() {
        if (context != null) context.close();
        context = orm.fork();
    }

    @Override
    public void updateAll(double firstPrice) {
        for (int i = 0; i < books.size(); i++) books.get(i).price = firstPrice + i;
        context.flush();
    }

    @Override
    public void updateOne(double price) {
        books.get(books.size() / 2).price = price;
        context.flush();
    }

    @Override
    public void flushUnchanged() {
        context.flush();
    }

    @Override
    public void openDocuments() {
        renewContext();
        documents = context.findAll(DocIdent.class);
    }

    @Override
    public void deleteAll() {
        context.remove(documents).flush();
    }

    @Override
    public void request(long authorKey, double price) {
        try (var em = orm.fork()) {
            em.transactional(tx -> {
                var author = tx.findOneOrFail(Author.class, authorKey, o -> o.populate(Author_.books()));
                author.books.stream()
                        .min(Comparator.comparingLong(book -> book.id))
                        .orElseThrow()
                        .price = price;
                var publisher = tx.ref(Publisher.class, 1L);
                author.books.add(new Book(Document.of(0), tx.ref(Author.class, author.id), publisher));
            });
        }
    }

    @Override
    public void close() {
        orm.close();
    }
}
