package dev.entia.benchmarks.jooq;

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
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * jOOQ with several rows a statement, and batches of changes. Its records know what has changed in them; a flush is that those
 * of a context are stored that have changed.
 */
public final class JooqAdapter implements OrmAdapter {

    private static final int BATCH = 1_000;
    private static final Books BOOK = Books.TABLE;
    private static final Authors AUTHOR = Authors.TABLE;
    private static final Tags TAG = Tags.TABLE;
    private static final Table<?> LINK = DSL.table(DSL.name("book_tag"));
    private static final Field<Long> LINK_BOOK = DSL.field(DSL.name("book_tag", "book_id"), Long.class);
    private static final Field<Long> LINK_TAG = DSL.field(DSL.name("book_tag", "tag_id"), Long.class);

    private HikariDataSource pool;
    private DSLContext jooq;
    private Result<BookRecord> books;
    private Result<IdentityDocument> documents;

    @Override
    public String name() {
        return "jooq";
    }

    @Override
    public Set<Operation> unsupported() {
        return EnumSet.noneOf(Operation.class);
    }

    @Override
    public void open(BenchmarkDatabase database) {
        pool = database.pool();
        var settings = new Settings()
                .withExecuteLogging(false)
                .withFetchWarnings(false)
                .withRenderSchema(false)
                .withBatchSize(BATCH);
        jooq = DSL.using(pool, dialect(database.store()), settings);
    }

    static SQLDialect dialect(Store store) {
        return switch (store) {
            case POSTGRESQL -> SQLDialect.POSTGRES;
            case SQLITE -> SQLDialect.SQLITE;
            case MYSQL -> SQLDialect.MYSQL;
            case MARIADB -> SQLDialect.MARIADB;
        };
    }

    @Override
    public long findById(long id) {
        return jooq.fetchOne(BOOK, BOOK.ID.eq(id)).getId();
    }

    @Override
    public long loadAuthors(int last) {
        return authors(last).size() * 1_000_000L;
    }

    @Override
    public long loadBooks(int last) {
        return books(last).size() * 1_000_000L;
    }

    private Result<AuthorRecord> authors(long last) {
        return jooq.fetch(AUTHOR, AUTHOR.ID.le(last));
    }

    private Result<BookRecord> books(long last) {
        return jooq.fetch(BOOK, BOOK.ID.le(last));
    }

    @Override
    public long joinBooks(int lastAuthor) {
        var booksByAuthor = jooq.select()
                .from(AUTHOR)
                .join(BOOK)
                .on(BOOK.AUTHOR_ID.eq(AUTHOR.ID))
                .where(AUTHOR.ID.le((long) lastAuthor))
                .fetchGroups(AUTHOR, BOOK);
        long sum = booksByAuthor.size() * 1_000_000L;
        for (var each : booksByAuthor.values()) sum += each.size();
        return sum;
    }

    @Override
    public long populateBooks(int lastAuthor) {
        var authors = authors(lastAuthor);
        var booksByAuthor = jooq.fetch(BOOK, oneOf(BOOK.AUTHOR_ID, authors.getValues(AUTHOR.ID)))
                .intoGroups(BOOK.AUTHOR_ID);
        long sum = authors.size() * 1_000_000L;
        for (var author : authors) sum += booksByAuthor.get(author.getId()).size();
        return sum;
    }

    @Override
    public long populateTags(int lastBook) {
        var found = books(lastBook);
        var tagsByBook = jooq.select(LINK_BOOK)
                .select(TAG.fields())
                .from(LINK)
                .join(TAG)
                .on(TAG.ID.eq(LINK_TAG))
                .where(oneOf(LINK_BOOK, found.getValues(BOOK.ID)))
                .fetchGroups(LINK_BOOK, row -> row.into(TAG));
        long sum = found.size() * 1_000_000L;
        for (var book : found) sum += tagsByBook.get(book.getId()).size();
        return sum;
    }

    private Condition oneOf(Field<Long> field, List<Long> values) {
        return jooq.dialect() == SQLDialect.POSTGRES
                ? field.eq(DSL.any(values.toArray(Long[]::new)))
                : field.in(values);
    }

    @Override
    public void insertIdentity(int size) {
        var added = filled(size, IdentityDocument::new);
        inTransaction(transaction -> inBatches(added, some -> insertForKeys(transaction, some)));
    }

    private static void insertForKeys(DSLContext transaction, List<IdentityDocument> added) {
        var key = IdentityDocuments.TABLE.ID;
        var keys = transaction
                .insertInto(IdentityDocuments.TABLE)
                .set(added)
                .returningResult(key)
                .fetch(key);
        for (int i = 0; i < keys.size(); i++) added.get(i).setId(keys.get(i));
    }

    /** Several rows a statement: a batch renders one a row. */
    private static <R extends Record> void insert(DSLContext transaction, Table<R> table, List<R> added) {
        inBatches(added, some -> transaction.insertInto(table).set(some).execute());
    }

    private static <R> void inBatches(List<R> all, Consumer<List<R>> work) {
        for (int from = 0; from < all.size(); from += BATCH)
            work.accept(all.subList(from, Math.min(from + BATCH, all.size())));
    }

    private static <R extends DocumentRecord<R>> List<R> filled(int size, Supplier<R> record) {
        var records = new ArrayList<R>(size);
        for (int i = 0; i < size; i++) {
            var each = record.get();
            each.fill(Document.of(i));
            records.add(each);
        }
        return records;
    }

    @Override
    public void insertSequence(int size) {
        var added = filled(size, SequenceDocument::new);
        int steps = (size + Store.SEQUENCE_STEP - 1) / Store.SEQUENCE_STEP;
        inTransaction(transaction -> {
            var keys = transaction
                    .select(DSL.sequence(DSL.name("doc_seq_key"), SQLDataType.BIGINT)
                            .nextval())
                    .from(DSL.generateSeries(1, steps))
                    .fetch(0, Long.class);
            for (int i = 0; i < size; i++)
                added.get(i).setId(keys.get(i / Store.SEQUENCE_STEP) + i % Store.SEQUENCE_STEP);
            insert(transaction, SequenceDocuments.TABLE, added);
        });
    }

    @Override
    public void insertUuid(int size) {
        var added = filled(size, UuidDocument::new);
        for (var each : added) each.setId(UUID.randomUUID());
        inTransaction(transaction -> insert(transaction, UuidDocuments.TABLE, added));
    }

    private void inTransaction(Consumer<DSLContext> work) {
        jooq.transaction(configuration -> work.accept(configuration.dsl()));
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
        var changed = books.stream().filter(Record::changed).toList();
        if (!changed.isEmpty())
            inTransaction(transaction -> transaction.batchUpdate(changed).execute());
    }

    @Override
    public void openDocuments() {
        documents = jooq.fetch(IdentityDocuments.TABLE);
    }

    @Override
    public void deleteAll() {
        var table = IdentityDocuments.TABLE;
        inTransaction(transaction -> transaction
                .deleteFrom(table)
                .where(oneOf(table.ID, documents.getValues(table.ID)))
                .execute());
    }

    @Override
    public void request(long authorKey, double price) {
        inTransaction(transaction -> {
            var author = transaction.fetchOne(AUTHOR, AUTHOR.ID.eq(authorKey));
            var first = transaction.fetch(BOOK, BOOK.AUTHOR_ID.eq(author.getId())).stream()
                    .min(Comparator.comparing(BookRecord::getId))
                    .orElseThrow();
            first.setPrice(price);
            first.store();
            var added = transaction.newRecord(BOOK);
            added.fill(Document.of(0), author.getId(), 1);
            added.store();
        });
    }

    @Override
    public void close() {
        if (pool != null) pool.close();
    }
}
