package dev.entia.benchmarks.eclipselink;

import dev.entia.benchmarks.BenchmarkDatabase;
import dev.entia.benchmarks.Document;
import dev.entia.benchmarks.Operation;
import dev.entia.benchmarks.OrmAdapter;
import dev.entia.benchmarks.Store;
import dev.entia.benchmarks.startup.Credentials;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.platform.database.DatabasePlatform;
import org.eclipse.persistence.platform.database.MariaDBPlatform;
import org.eclipse.persistence.platform.database.MySQLPlatform;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/**
 * EclipseLink with woven entities, which say what has changed in them, with batches, a pool of its own, which keeps prepared
 * statements, and no shared cache.
 */
public final class EclipseLinkAdapter implements OrmAdapter {

    private EntityManagerFactory managers;
    private EntityManager context;
    private List<Book> books = List.of();
    private List<DocIdent> documents = List.of();

    @Override
    public String name() {
        return "eclipselink";
    }

    @Override
    public Set<Operation> unsupported() {
        return EnumSet.noneOf(Operation.class);
    }

    @Override
    public void open(BenchmarkDatabase database) {
        managers = new PersistenceProvider()
                .createEntityManagerFactory(
                        database.store().has(Operation.INSERT_SEQUENCE) ? "with-sequences" : "without-sequences",
                        settings(database));
        managers.createEntityManager().close();
    }

    private static Map<String, Object> settings(BenchmarkDatabase database) {
        var settings = new HashMap<String, Object>();
        settings.put("eclipselink.target-database", platform(database.store()).getName());
        settings.put("eclipselink.weaving", "static");
        settings.put("eclipselink.cache.shared.default", "false");
        settings.put("eclipselink.jdbc.batch-writing", "JDBC");
        settings.put("eclipselink.jdbc.batch-writing.size", "1000");
        settings.put("eclipselink.logging.level", "WARNING");
        settings.putAll(connections(database));
        return settings;
    }

    private static Map<String, String> connections(BenchmarkDatabase database) {
        var credentials = Credentials.of(database.url());
        var settings = new HashMap<String, String>();
        settings.put("jakarta.persistence.jdbc.url", database.url());
        settings.put("jakarta.persistence.jdbc.user", credentials.user());
        settings.put("jakarta.persistence.jdbc.password", credentials.password());
        settings.put("eclipselink.connection-pool.default.initial", "1");
        settings.put("eclipselink.connection-pool.default.min", "1");
        settings.put("eclipselink.connection-pool.default.max", String.valueOf(BenchmarkDatabase.CONNECTIONS));
        settings.put("eclipselink.jdbc.cache-statements", "true");
        settings.put("eclipselink.jdbc.cache-statements.size", "100");
        database.driverProperties().forEach((name, value) -> settings.put("eclipselink.jdbc.property." + name, value));
        return settings;
    }

    static Class<? extends DatabasePlatform> platform(Store store) {
        return switch (store) {
            case POSTGRESQL -> PostgreSQLPlatform.class;
            case SQLITE -> SqlitePlatform.class;
            case MYSQL -> MySQLPlatform.class;
            case MARIADB -> MariaDBPlatform.class;
        };
    }

    @Override
    public long findById(long id) {
        try (var manager = managers.createEntityManager()) {
            return manager.find(Book.class, id).getId();
        }
    }

    @Override
    public long loadAuthors(int last) {
        try (var manager = managers.createEntityManager()) {
            return authors(manager, last).size() * 1_000_000L;
        }
    }

    @Override
    public long loadBooks(int last) {
        try (var manager = managers.createEntityManager()) {
            return books(manager, last).size() * 1_000_000L;
        }
    }

    private static List<Author> authors(EntityManager manager, long last) {
        return manager.createQuery("select a from Author a where a.id <= :last", Author.class)
                .setParameter("last", last)
                .getResultList();
    }

    private static List<Book> books(EntityManager manager, long last) {
        return manager.createQuery("select b from Book b where b.id <= :last", Book.class)
                .setParameter("last", last)
                .getResultList();
    }

    @Override
    public long joinBooks(int lastAuthor) {
        try (var manager = managers.createEntityManager()) {
            // An author comes once a book.
            return sum(new LinkedHashSet<>(
                    manager.createQuery("select a from Author a join fetch a.books where a.id <= :last", Author.class)
                            .setParameter("last", (long) lastAuthor)
                            .getResultList()));
        }
    }

    @Override
    public long populateBooks(int lastAuthor) {
        try (var manager = managers.createEntityManager()) {
            return sum(authors(manager, lastAuthor));
        }
    }

    private static long sum(Collection<Author> authors) {
        long sum = authors.size() * 1_000_000L;
        for (var author : authors) sum += author.getBooks().size();
        return sum;
    }

    @Override
    public long populateTags(int lastBook) {
        try (var manager = managers.createEntityManager()) {
            var found = books(manager, lastBook);
            long sum = found.size() * 1_000_000L;
            for (var book : found) sum += book.getTags().size();
            return sum;
        }
    }

    @Override
    public void insertIdentity(int size) {
        inTransaction(manager -> {
            for (int i = 0; i < size; i++) manager.persist(new DocIdent(Document.of(i)));
        });
    }

    @Override
    public void insertSequence(int size) {
        inTransaction(manager -> {
            for (int i = 0; i < size; i++) manager.persist(new DocSeq(Document.of(i)));
        });
    }

    @Override
    public void insertUuid(int size) {
        inTransaction(manager -> {
            for (int i = 0; i < size; i++) manager.persist(new DocUuid(Document.of(i)));
        });
    }

    private void inTransaction(Consumer<EntityManager> work) {
        try (var manager = managers.createEntityManager()) {
            manager.getTransaction().begin();
            work.accept(manager);
            manager.getTransaction().commit();
        }
    }

    @Override
    public void openBooks(int last) {
        openContext();
        books = books(context, last);
    }

    private void openContext() {
        if (context != null) context.close();
        context = managers.createEntityManager();
    }

    @Override
    public void updateAll(double firstPrice) {
        context.getTransaction().begin();
        for (int i = 0; i < books.size(); i++) books.get(i).setPrice(firstPrice + i);
        context.getTransaction().commit();
    }

    @Override
    public void updateOne(double price) {
        context.getTransaction().begin();
        books.get(books.size() / 2).setPrice(price);
        context.getTransaction().commit();
    }

    /** A commit flushes. */
    @Override
    public void flushUnchanged() {
        context.getTransaction().begin();
        context.getTransaction().commit();
    }

    @Override
    public void openDocuments() {
        openContext();
        documents =
                context.createQuery("select d from DocIdent d", DocIdent.class).getResultList();
    }

    @Override
    public void deleteAll() {
        context.getTransaction().begin();
        for (var document : documents) context.remove(document);
        context.getTransaction().commit();
    }

    @Override
    public void request(long authorKey, double price) {
        inTransaction(manager -> {
            var author = manager.find(Author.class, authorKey);
            author.getBooks().stream()
                    .min(Comparator.comparing(Book::getId))
                    .orElseThrow()
                    .setPrice(price);
            var added = new Book(Document.of(0), author, manager.getReference(Publisher.class, 1L));
            author.getBooks().add(added);
            manager.persist(added);
        });
    }

    @Override
    public void close() {
        if (context != null) context.close();
        if (managers != null) managers.close();
    }
}
