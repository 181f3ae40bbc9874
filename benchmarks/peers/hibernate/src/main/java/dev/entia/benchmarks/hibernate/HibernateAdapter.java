package dev.entia.benchmarks.hibernate;

import com.zaxxer.hikari.HikariDataSource;
import dev.entia.benchmarks.BenchmarkDatabase;
import dev.entia.benchmarks.Document;
import dev.entia.benchmarks.Operation;
import dev.entia.benchmarks.OrmAdapter;
import dev.entia.benchmarks.Store;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.Configuration;
import org.hibernate.engine.spi.ManagedEntity;

/** Hibernate with batches, ordered writes, and no second cache. A context is a session. What its entities are, plain or enhanced, the build says. */
public final class HibernateAdapter implements OrmAdapter {

    private HikariDataSource pool;
    private SessionFactory sessions;
    private Session context;
    private List<Book> books = List.of();
    private List<DocIdent> documents = List.of();

    @Override
    public String name() {
        return isEnhanced() ? "hibernate-enhanced" : "hibernate";
    }

    boolean isEnhanced() {
        return ManagedEntity.class.isAssignableFrom(Book.class);
    }

    @Override
    public Set<Operation> unsupported() {
        return EnumSet.noneOf(Operation.class);
    }

    @Override
    public void open(BenchmarkDatabase database) {
        // Otherwise it logs through java.util.logging, and much.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        pool = database.pool();
        var configuration = configuration(database.store());
        configuration.getProperties().put("hibernate.connection.datasource", pool);
        configuration.addAnnotatedClasses(Publisher.class, Author.class, Book.class, Tag.class);
        configuration.addAnnotatedClasses(DocIdent.class, DocUuid.class);
        if (database.store().has(Operation.INSERT_SEQUENCE)) configuration.addAnnotatedClass(DocSeq.class);
        sessions = configuration.buildSessionFactory();
    }

    private static Configuration configuration(Store store) {
        var configuration = new Configuration()
                .setPhysicalNamingStrategy(new PhysicalNamingStrategySnakeCaseImpl())
                .setProperty("hibernate.hbm2ddl.auto", "none")
                .setProperty("hibernate.jdbc.batch_size", "500")
                .setProperty("hibernate.order_inserts", "true")
                .setProperty("hibernate.order_updates", "true")
                .setProperty("hibernate.cache.use_second_level_cache", "false")
                .setProperty("hibernate.cache.use_query_cache", "false")
                .setProperty("hibernate.generate_statistics", "false");
        return switch (store) {
            case POSTGRESQL, MYSQL, MARIADB ->
                configuration.setProperty("hibernate.type.java_time_use_direct_jdbc", "true");
            case SQLITE ->
                configuration
                        .setProperty("hibernate.dialect", "org.hibernate.community.dialect.SQLiteDialect")
                        .setProperty("hibernate.type.preferred_uuid_jdbc_type", "VARCHAR");
        };
    }

    @Override
    public long findById(long id) {
        try (var session = sessions.openSession()) {
            return session.find(Book.class, id).getId();
        }
    }

    @Override
    public long loadAuthors(int last) {
        try (var session = sessions.openSession()) {
            return authors(session, "from Author where id <= :last", last).size() * 1_000_000L;
        }
    }

    @Override
    public long loadBooks(int last) {
        try (var session = sessions.openSession()) {
            return books(session, last).size() * 1_000_000L;
        }
    }

    private static List<Author> authors(Session session, String query, long last) {
        return session.createSelectionQuery(query, Author.class)
                .setParameter("last", last)
                .getResultList();
    }

    private static List<Book> books(Session session, long last) {
        return session.createSelectionQuery("from Book where id <= :last", Book.class)
                .setParameter("last", last)
                .getResultList();
    }

    @Override
    public long joinBooks(int lastAuthor) {
        try (var session = sessions.openSession()) {
            return sum(authors(session, "from Author a join fetch a.books where a.id <= :last", lastAuthor));
        }
    }

    @Override
    public long populateBooks(int lastAuthor) {
        try (var session = sessions.openSession()) {
            return sum(authors(session, "from Author where id <= :last", lastAuthor));
        }
    }

    private static long sum(List<Author> authors) {
        long sum = authors.size() * 1_000_000L;
        for (var author : authors) sum += author.getBooks().size();
        return sum;
    }

    @Override
    public long populateTags(int lastBook) {
        try (var session = sessions.openSession()) {
            var found = books(session, lastBook);
            long sum = found.size() * 1_000_000L;
            for (var book : found) sum += book.getTags().size();
            return sum;
        }
    }

    @Override
    public void insertIdentity(int size) {
        inTransaction(session -> {
            for (int i = 0; i < size; i++) session.persist(new DocIdent(Document.of(i)));
        });
    }

    @Override
    public void insertSequence(int size) {
        inTransaction(session -> {
            for (int i = 0; i < size; i++) session.persist(new DocSeq(Document.of(i)));
        });
    }

    @Override
    public void insertUuid(int size) {
        inTransaction(session -> {
            for (int i = 0; i < size; i++) session.persist(new DocUuid(Document.of(i)));
        });
    }

    private void inTransaction(Consumer<Session> work) {
        try (var session = sessions.openSession()) {
            var transaction = session.beginTransaction();
            work.accept(session);
            transaction.commit();
        }
    }

    @Override
    public void openBooks(int last) {
        openContext();
        books = books(context, last);
    }

    private void openContext() {
        if (context != null) context.close();
        context = sessions.openSession();
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

    /** A commit flushes. */
    @Override
    public void flushUnchanged() {
        context.beginTransaction().commit();
    }

    @Override
    public void openDocuments() {
        openContext();
        documents =
                context.createSelectionQuery("from DocIdent", DocIdent.class).getResultList();
    }

    @Override
    public void deleteAll() {
        var transaction = context.beginTransaction();
        for (var document : documents) context.remove(document);
        transaction.commit();
    }

    @Override
    public void request(long authorKey, double price) {
        inTransaction(session -> {
            var author = session.find(Author.class, authorKey);
            author.getBooks().stream()
                    .min(Comparator.comparing(Book::getId))
                    .orElseThrow()
                    .setPrice(price);
            var added = new Book(Document.of(0), author, session.getReference(Publisher.class, 1L));
            author.getBooks().add(added);
            session.persist(added);
        });
    }

    @Override
    public void close() {
        if (context != null) context.close();
        if (sessions != null) sessions.close();
        if (pool != null) pool.close();
    }
}
