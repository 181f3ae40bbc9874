package dev.entia.benchmarks.ebean;

import dev.entia.benchmarks.BenchmarkDatabase;
import dev.entia.benchmarks.Document;
import dev.entia.benchmarks.Operation;
import dev.entia.benchmarks.OrmAdapter;
import dev.entia.benchmarks.Store;
import dev.entia.benchmarks.startup.Credentials;
import io.ebean.Database;
import io.ebean.FetchConfig;
import io.ebean.annotation.PersistBatch;
import io.ebean.config.PlatformConfig.DbUuid;
import io.ebean.config.dbplatform.DatabasePlatform;
import io.ebean.datasource.DataSourceBuilder;
import io.ebean.datasource.DataSourcePool;
import io.ebean.platform.mariadb.MariaDbPlatform;
import io.ebean.platform.mysql.MySqlPlatform;
import io.ebean.platform.postgres.Postgres9Platform;
import io.ebean.platform.sqlite.SQLitePlatform;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Ebean with batches, and pools of its own, which keep prepared statements. Its beans know what has changed in them; a flush is
 * that all beans of a context are saved.
 */
public final class EbeanAdapter implements OrmAdapter {

    private static final int BATCH = 1_000;

    private DataSourcePool writing;
    private DataSourcePool reading;
    private Database ebean;
    private List<Book> books = List.of();
    private List<DocIdent> documents = List.of();

    @Override
    public String name() {
        return "ebean";
    }

    @Override
    public Set<Operation> unsupported() {
        return EnumSet.noneOf(Operation.class);
    }

    @Override
    public void open(BenchmarkDatabase database) {
        // It wants to begin transactions itself, and to read without any.
        writing = pool(database, "writing").autoCommit(false).build();
        reading = pool(database, "reading").autoCommit(true).build();
        ebean = Database.builder()
                .name("benchmarks")
                .register(false)
                .defaultDatabase(false)
                .dataSource(writing)
                .readOnlyDataSource(reading)
                .persistBatch(PersistBatch.ALL)
                .persistBatchOnCascade(PersistBatch.ALL)
                .persistBatchSize(BATCH)
                .databaseSequenceBatchSize(Store.SEQUENCE_STEP)
                .databasePlatform(platform(database.store()))
                .dbUuid(database.store() == Store.MYSQL ? DbUuid.BINARY : DbUuid.AUTO_VARCHAR)
                .disableClasspathSearch(true)
                .classes(beans(database.store()))
                .build();
    }

    private static DataSourceBuilder pool(BenchmarkDatabase database, String name) {
        var credentials = Credentials.of(database.url());
        return DataSourceBuilder.create()
                .name(name)
                .url(database.url())
                .username(credentials.user())
                .password(credentials.password())
                .customProperties(database.driverProperties())
                .isolationLevel(isolation(database.store()))
                .minConnections(1)
                .maxConnections(BenchmarkDatabase.CONNECTIONS);
    }

    /** The database's own, as others have it: the pool would have read committed everywhere. */
    private static int isolation(Store store) {
        return switch (store) {
            case POSTGRESQL -> Connection.TRANSACTION_READ_COMMITTED;
            case SQLITE -> Connection.TRANSACTION_SERIALIZABLE;
            case MYSQL, MARIADB -> Connection.TRANSACTION_REPEATABLE_READ;
        };
    }

    static DatabasePlatform platform(Store store) {
        return switch (store) {
            case POSTGRESQL -> new Postgres9Platform();
            case SQLITE -> new SQLitePlatform();
            case MYSQL -> new MySqlPlatform();
            case MARIADB -> new MariaDbPlatform();
        };
    }

    private static List<Class<?>> beans(Store store) {
        var beans = new ArrayList<Class<?>>(List.of(Publisher.class, Author.class, Book.class, Tag.class));
        beans.addAll(List.of(StoredDocument.class, DocIdent.class, DocUuid.class));
        if (store.has(Operation.INSERT_SEQUENCE)) beans.add(DocSeq.class);
        return beans;
    }

    @Override
    public long findById(long id) {
        return ebean.find(Book.class, id).getId();
    }

    @Override
    public long loadAuthors(int last) {
        return ebean.find(Author.class).where().le("id", (long) last).findList().size() * 1_000_000L;
    }

    @Override
    public long loadBooks(int last) {
        return books(last).size() * 1_000_000L;
    }

    private List<Book> books(long last) {
        return ebean.find(Book.class).where().le("id", last).findList();
    }

    @Override
    public long joinBooks(int lastAuthor) {
        return sum(ebean.find(Author.class)
                .fetch("books")
                .where()
                .le("id", (long) lastAuthor)
                .findList());
    }

    @Override
    public long populateBooks(int lastAuthor) {
        return sum(ebean.find(Author.class)
                .fetch("books", FetchConfig.ofQuery(1_000))
                .where()
                .le("id", (long) lastAuthor)
                .findList());
    }

    private static long sum(List<Author> authors) {
        long sum = authors.size() * 1_000_000L;
        for (var author : authors) sum += author.getBooks().size();
        return sum;
    }

    @Override
    public long populateTags(int lastBook) {
        var found = ebean.find(Book.class)
                .fetch("tags", FetchConfig.ofQuery(2_000))
                .where()
                .le("id", (long) lastBook)
                .findList();
        long sum = found.size() * 1_000_000L;
        for (var book : found) sum += book.getTags().size();
        return sum;
    }

    @Override
    public void insertIdentity(int size) {
        insert(size, DocIdent::new);
    }

    @Override
    public void insertSequence(int size) {
        insert(size, DocSeq::new);
    }

    @Override
    public void insertUuid(int size) {
        insert(size, DocUuid::new);
    }

    private void insert(int size, Function<Document, Object> bean) {
        var added = new ArrayList<Object>(size);
        for (int i = 0; i < size; i++) added.add(bean.apply(Document.of(i)));
        inTransaction(() -> ebean.saveAll(added));
    }

    private void inTransaction(Runnable work) {
        try (var transaction = ebean.beginTransaction()) {
            transaction.setBatchMode(true);
            transaction.setBatchSize(BATCH);
            work.run();
            transaction.commit();
        }
    }

    @Override
    public void openBooks(int last) {
        books = books(last);
    }

    @Override
    public void updateAll(double firstPrice) {
        for (int i = 0; i < books.size(); i++) books.get(i).setPrice(firstPrice + i);
        flushUnchanged();
    }

    @Override
    public void updateOne(double price) {
        books.get(books.size() / 2).setPrice(price);
        flushUnchanged();
    }

    @Override
    public void flushUnchanged() {
        inTransaction(() -> ebean.saveAll(books));
    }

    @Override
    public void openDocuments() {
        documents = ebean.find(DocIdent.class).findList();
    }

    @Override
    public void deleteAll() {
        inTransaction(() -> ebean.deleteAll(documents));
    }

    @Override
    public void request(long authorKey, double price) {
        inTransaction(() -> {
            var author = ebean.find(Author.class, authorKey);
            var first = author.getBooks().stream()
                    .min(Comparator.comparing(Book::getId))
                    .orElseThrow();
            first.setPrice(price);
            ebean.save(first);
            ebean.save(new Book(Document.of(0), author, ebean.reference(Publisher.class, 1L)));
        });
    }

    @Override
    public void close() {
        if (ebean != null) ebean.shutdown(false, false);
        if (reading != null) reading.shutdown();
        if (writing != null) writing.shutdown();
    }
}
