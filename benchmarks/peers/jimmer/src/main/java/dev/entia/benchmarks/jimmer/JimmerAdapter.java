package dev.entia.benchmarks.jimmer;

import com.zaxxer.hikari.HikariDataSource;
import dev.entia.benchmarks.BenchmarkDatabase;
import dev.entia.benchmarks.Document;
import dev.entia.benchmarks.Operation;
import dev.entia.benchmarks.OrmAdapter;
import dev.entia.benchmarks.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.ast.mutation.SaveMode;
import org.babyfish.jimmer.sql.di.UserIdGeneratorProvider;
import org.babyfish.jimmer.sql.dialect.Dialect;
import org.babyfish.jimmer.sql.dialect.MySqlDialect;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.dialect.SQLiteDialect;
import org.babyfish.jimmer.sql.meta.UserIdGenerator;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;
import org.babyfish.jimmer.sql.runtime.DefaultDatabaseNamingStrategy;
import org.babyfish.jimmer.sql.runtime.ScalarProvider;

/** Jimmer with batches. Its entities are immutable: a change is an entity with its key and what has changed. */
public final class JimmerAdapter implements OrmAdapter {

    private static final int BATCH = 2_000;
    private static final AuthorTable AUTHOR = AuthorTable.$;
    private static final BookTable BOOK = BookTable.$;
    private static final DocIdentTable DOCUMENT = DocIdentTable.$;
    private static final AuthorFetcher AUTHOR_WITH_BOOKS =
            AuthorFetcher.$.allScalarFields().books(BookFetcher.$.allTableFields());
    private static final BookFetcher BOOK_WITH_TAGS =
            BookFetcher.$.allTableFields().tags(TagFetcher.$.allScalarFields());

    private HikariDataSource pool;
    private JSqlClient jimmer;
    private List<Book> books = List.of();
    private List<Long> documents = List.of();

    @Override
    public String name() {
        return "jimmer";
    }

    /** A collection never comes with the rows of its owners, and no context knows what has changed. */
    @Override
    public Set<Operation> unsupported() {
        return EnumSet.of(Operation.JOIN_BOOKS, Operation.UPDATE_ONE, Operation.FLUSH_UNCHANGED);
    }

    @Override
    public void open(BenchmarkDatabase database) {
        pool = database.pool();
        var connections = ConnectionManager.simpleConnectionManager(pool);
        var builder = JSqlClient.newBuilder()
                .setConnectionManager(connections)
                .setDialect(dialect(database.store()))
                .setDatabaseNamingStrategy(DefaultDatabaseNamingStrategy.LOWER_CASE)
                .setDefaultBatchSize(BATCH)
                .setDefaultListBatchSize(BATCH)
                .setUserIdGeneratorProvider(new SequenceKeysProvider(new SequenceKeys(connections)));
        switch (database.store()) {
            case SQLITE, MARIADB -> builder.addScalarProvider(ScalarProvider.uuidByString());
            case MYSQL -> builder.addScalarProvider(ScalarProvider.uuidByByteArray());
            case POSTGRESQL -> {}
        }
        jimmer = builder.build();
    }

    static Dialect dialect(Store store) {
        return switch (store) {
            case POSTGRESQL -> new PostgresDialect();
            case SQLITE -> new SQLiteDialect();
            case MYSQL, MARIADB -> new MySqlDialect();
        };
    }

    @Override
    public long findById(long id) {
        return jimmer.findById(Book.class, id).id();
    }

    @Override
    public long loadAuthors(int last) {
        return jimmer.createQuery(AUTHOR)
                        .where(AUTHOR.id().le((long) last))
                        .select(AUTHOR)
                        .execute()
                        .size()
                * 1_000_000L;
    }

    @Override
    public long loadBooks(int last) {
        return books(last).size() * 1_000_000L;
    }

    private List<Book> books(long last) {
        return jimmer.createQuery(BOOK).where(BOOK.id().le(last)).select(BOOK).execute();
    }

    @Override
    public long joinBooks(int lastAuthor) {
        throw new UnsupportedOperationException(name() + " reads collections with statements of their own.");
    }

    @Override
    public long populateBooks(int lastAuthor) {
        var authors = jimmer.createQuery(AUTHOR)
                .where(AUTHOR.id().le((long) lastAuthor))
                .select(AUTHOR.fetch(AUTHOR_WITH_BOOKS))
                .execute();
        long sum = authors.size() * 1_000_000L;
        for (var author : authors) sum += author.books().size();
        return sum;
    }

    @Override
    public long populateTags(int lastBook) {
        var found = jimmer.createQuery(BOOK)
                .where(BOOK.id().le((long) lastBook))
                .select(BOOK.fetch(BOOK_WITH_TAGS))
                .execute();
        long sum = found.size() * 1_000_000L;
        for (var book : found) sum += book.tags().size();
        return sum;
    }

    @Override
    public void insertIdentity(int size) {
        insert(size, i -> DocIdentDraft.$.produce(draft -> fill(draft, Document.of(i))));
    }

    @Override
    public void insertSequence(int size) {
        insert(size, i -> DocSeqDraft.$.produce(draft -> fill(draft, Document.of(i))));
    }

    @Override
    public void insertUuid(int size) {
        insert(
                size,
                i -> DocUuidDraft.$.produce(draft -> {
                    draft.setId(UUID.randomUUID());
                    fill(draft, Document.of(i));
                }));
    }

    private <E> void insert(int size, IntFunction<E> entity) {
        var added = new ArrayList<E>(size);
        for (int i = 0; i < size; i++) added.add(entity.apply(i));
        inTransaction(() ->
                jimmer.saveEntitiesCommand(added).setMode(SaveMode.INSERT_ONLY).execute());
    }

    private static void fill(StoredDocumentDraft draft, Document values) {
        draft.setTitle(values.title())
                .setBody(values.body())
                .setPages(values.pages())
                .setStock(values.stock())
                .setPrice(values.price())
                .setAvailable(values.available())
                .setPublishedAt(values.publishedAt())
                .setGenre(values.genre())
                .setUid(values.uid());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return jimmer.transaction(work);
    }

    @Override
    public void openBooks(int last) {
        books = books(last);
    }

    @Override
    public void updateAll(double firstPrice) {
        var changed = new ArrayList<Book>(books.size());
        for (int i = 0; i < books.size(); i++) changed.add(withPrice(books.get(i), firstPrice + i));
        inTransaction(() -> jimmer.saveEntitiesCommand(changed)
                .setMode(SaveMode.UPDATE_ONLY)
                .execute());
    }

    private static Book withPrice(Book book, double price) {
        return BookDraft.$.produce(draft -> draft.setId(book.id()).setPrice(price));
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
    public void openDocuments() {
        documents = jimmer.createQuery(DOCUMENT).select(DOCUMENT).execute().stream()
                .map(DocIdent::id)
                .toList();
    }

    @Override
    public void deleteAll() {
        inTransaction(() -> jimmer.deleteByIds(DocIdent.class, documents));
    }

    @Override
    public void request(long authorKey, double price) {
        inTransaction(() -> {
            var author = jimmer.findById(AUTHOR_WITH_BOOKS, authorKey);
            var first =
                    author.books().stream().min(Comparator.comparing(Book::id)).orElseThrow();
            jimmer.saveCommand(withPrice(first, price))
                    .setMode(SaveMode.UPDATE_ONLY)
                    .execute();
            return jimmer.saveCommand(added(authorKey))
                    .setMode(SaveMode.INSERT_ONLY)
                    .execute();
        });
    }

    private static Book added(long author) {
        var values = Document.of(0);
        return BookDraft.$.produce(draft -> draft.setTitle(values.title())
                .setIsbn(values.body())
                .setPages(values.pages())
                .setStock(values.stock())
                .setPrice(values.price())
                .setAvailable(values.available())
                .setPublishedAt(values.publishedAt())
                .setGenre(values.genre())
                .setUid(values.uid())
                .setAuthorId(author)
                .setPublisherId(1));
    }

    /** No entity has another generator. */
    private record SequenceKeysProvider(SequenceKeys keys) implements UserIdGeneratorProvider {

        @Override
        public UserIdGenerator<?> get(Class<UserIdGenerator<?>> type, JSqlClient client) {
            return keys;
        }
    }

    @Override
    public void close() {
        if (pool != null) pool.close();
    }
}
