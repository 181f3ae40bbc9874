package dev.entia.benchmarks.mongodb;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import dev.entia.benchmarks.DocumentAdapter;
import dev.entia.benchmarks.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.conversions.Bson;

/** The driver of MongoDB as it is usually used: documents, which are read into plain objects by hand. */
public final class DriverAdapter implements DocumentAdapter {

    @SuppressWarnings("NullAway.Init")
    private MongoClient client;

    @SuppressWarnings("NullAway.Init")
    private MongoDatabase database;

    private List<Book> books = List.of();
    private List<Long> documents = List.of();

    @Override
    public String name() {
        return "mongodb-driver";
    }

    @Override
    public Set<Operation> unsupported() {
        return EnumSet.of(Operation.INSERT_SEQUENCE, Operation.UPDATE_ONE, Operation.FLUSH_UNCHANGED);
    }

    @Override
    public void open(String url) {
        var place = new ConnectionString(url);
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(place)
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
        database = client.getDatabase(Objects.requireNonNull(place.getDatabase()));
    }

    private MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }

    private <T> List<T> list(String collection, Bson filter, Function<Document, T> entity) {
        return collection(collection).find(filter).map(entity::apply).into(new ArrayList<>());
    }

    @Override
    public long findById(long id) {
        return list("book", eq(id), Book::new).get(0).id;
    }

    @Override
    public long loadAuthors(int last) {
        return authors(last).size() * 1_000_000L;
    }

    @Override
    public long loadBooks(int last) {
        return books(last).size() * 1_000_000L;
    }

    private List<Author> authors(long last) {
        return list("author", lte("_id", last), Author::new);
    }

    private List<Book> books(long last) {
        return list("book", lte("_id", last), Book::new);
    }

    @Override
    public long joinBooks(int lastAuthor) {
        var pipeline = List.of(
                Aggregates.match(lte("_id", (long) lastAuthor)),
                Aggregates.lookup("book", "_id", "author_id", "books"));
        long sum = 0;
        for (var each : collection("author").aggregate(pipeline)) {
            var author = new Author(each);
            for (var book : each.getList("books", Document.class)) author.books.add(new Book(book));
            sum += 1_000_000L + author.books.size();
        }
        return sum;
    }

    @Override
    public long populateBooks(int lastAuthor) {
        var authors = new HashMap<Long, Author>();
        for (var each : authors(lastAuthor)) authors.put(each.id, each);
        for (var each : list("book", in("author_id", authors.keySet()), Book::new))
            Objects.requireNonNull(authors.get(each.authorId)).books.add(each);
        long sum = authors.size() * 1_000_000L;
        for (var author : authors.values()) sum += author.books.size();
        return sum;
    }

    @Override
    public long populateTags(int lastBook) {
        var found = books(lastBook);
        var keys = new HashSet<Long>();
        for (var book : found) keys.addAll(book.tagIds);
        var tags = new HashMap<Long, Tag>();
        for (var tag : list("tag", in("_id", keys), Tag::new)) tags.put(tag.id, tag);
        long sum = found.size() * 1_000_000L;
        for (var book : found) {
            book.tags = tags(book, tags);
            sum += book.tags.size();
        }
        return sum;
    }

    private static List<Tag> tags(Book book, Map<Long, Tag> byKey) {
        return book.tagIds.stream()
                .map(key -> Objects.requireNonNull(byKey.get(key)))
                .toList();
    }

    /** Numbers of a collection of its own, as many as are needed at once. */
    @Override
    public void insertIdentity(int size) {
        long first = keys("doc_ident", size);
        var added = new ArrayList<Document>(size);
        for (int i = 0; i < size; i++) added.add(Values.document(first + i, dev.entia.benchmarks.Document.of(i)));
        insert("doc_ident", added);
    }

    /** In any order: in a transaction all fail if one does. */
    private void insert(String collection, List<Document> added) {
        var options = new InsertManyOptions().ordered(false);
        inTransaction(session -> collection(collection).insertMany(session, added, options));
    }

    private void inTransaction(Consumer<ClientSession> work) {
        try (var session = client.startSession()) {
            session.withTransaction(() -> {
                work.accept(session);
                return true;
            });
        }
    }

    /** The first of some keys. */
    private long keys(String collection, int size) {
        var last = collection("entia_sequence")
                .findOneAndUpdate(
                        eq(collection),
                        inc("last", (long) size),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(last).getLong("last") - size + 1;
    }

    @Override
    public void insertSequence(int size) {
        throw new UnsupportedOperationException("MongoDB has no sequences.");
    }

    @Override
    public void insertUuid(int size) {
        var added = new ArrayList<Document>(size);
        for (int i = 0; i < size; i++)
            added.add(Values.document(UUID.randomUUID(), dev.entia.benchmarks.Document.of(i)));
        insert("doc_uuid", added);
    }

    @Override
    public void openBooks(int last) {
        books = books(last);
    }

    @Override
    public void updateAll(double firstPrice) {
        var updates = new ArrayList<UpdateOneModel<Document>>(books.size());
        for (int i = 0; i < books.size(); i++) {
            var book = books.get(i);
            book.price = firstPrice + i;
            updates.add(new UpdateOneModel<>(eq(book.id), set("price", book.price)));
        }
        inTransaction(session -> collection("book").bulkWrite(session, updates));
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
        documents = list("doc_ident", new Document(), document -> document.getLong("_id"));
    }

    @Override
    public void deleteAll() {
        inTransaction(session -> collection("doc_ident").deleteMany(session, in("_id", documents)));
    }

    @Override
    public void request(long authorKey, double price) {
        inTransaction(session -> {
            var author = Objects.requireNonNull(collection("author")
                    .find(session, eq(authorKey))
                    .map(Author::new)
                    .first());
            collection("book")
                    .find(session, eq("author_id", authorKey))
                    .map(Book::new)
                    .into(author.books);
            var first = author.books.stream()
                    .min(Comparator.comparingLong(book -> book.id))
                    .orElseThrow();
            collection("book").updateOne(session, eq(first.id), set("price", price));
            var added = Values.book(keys("book", 1), dev.entia.benchmarks.Document.of(0), author.id, 1);
            collection("book").insertOne(session, added);
        });
    }

    @Override
    public void close() {
        client.close();
    }
}
