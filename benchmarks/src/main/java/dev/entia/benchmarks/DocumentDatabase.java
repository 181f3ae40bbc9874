package dev.entia.benchmarks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import dev.entia.servers.Server;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.conversions.Bson;

/** Collections of MongoDB with the documents of the benchmarks: as {@link BenchmarkDatabase}, a book with the keys of its tags. */
final class DocumentDatabase implements Fixture {

    static final String NAME = "MONGODB";

    /** It has no sequences. */
    static final Operation[] OPERATIONS = List.of(Operation.values()).stream()
            .filter(operation -> operation != Operation.INSERT_SEQUENCE)
            .toArray(Operation[]::new);

    private static final String DATABASE = "benchmarks";
    private static final int BATCH = 5_000;

    private static final List<String> STATUS = List.of("ACTIVE", "RETIRED", "GHOST");
    private static final List<String> KIND = List.of("TOPIC", "MOOD");
    private static final List<String> GENRE = List.of("FICTION", "SCIENCE", "POETRY");

    private final String url;
    private final MongoClient client;
    private final MongoDatabase database;

    private DocumentDatabase(String url) {
        this.url = url;
        this.client = MongoClients.create(com.mongodb.MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(url))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
        this.database = client.getDatabase(DATABASE);
    }

    /** Makes collections and documents; what was there before is gone. */
    static DocumentDatabase create() {
        var created = new DocumentDatabase(withDatabase(Server.MONGODB.url()));
        created.database.drop();
        created.make();
        return created;
    }

    /** One that {@link #create} has made. */
    static DocumentDatabase at(String url) {
        return new DocumentDatabase(url);
    }

    /** Whether the system property {@code stores} names MongoDB, or nothing. */
    static boolean isChosen() {
        var names = Choice.names("stores");
        return names.isEmpty() || names.stream().anyMatch(NAME::equalsIgnoreCase);
    }

    /** What the server says of itself. */
    static String version() {
        try (var client = MongoClients.create(Server.MONGODB.url())) {
            return client.getDatabase("admin")
                    .runCommand(new Document("buildInfo", 1))
                    .getString("version");
        }
    }

    private static String withDatabase(String url) {
        int path = url.indexOf('/', url.indexOf("//") + 2);
        if (path < 0) return url + "/" + DATABASE;
        int query = url.indexOf('?');
        return url.substring(0, path + 1) + DATABASE + (query < 0 ? "" : url.substring(query));
    }

    private void make() {
        insert(
                "publisher",
                Store.PUBLISHERS,
                i -> new Document("_id", (long) i).append("name", "Publisher number " + i));
        insert("author", Store.AUTHORS, DocumentDatabase::author);
        insert("book", Store.BOOKS, DocumentDatabase::book);
        insert("tag", Store.TAGS, DocumentDatabase::tag);
        database.createCollection("doc_ident");
        database.createCollection("doc_uuid");
        database.getCollection("entia_sequence")
                .insertOne(new Document("_id", "book").append("last", (long) Store.BOOKS));
        database.getCollection("book").createIndex(Indexes.ascending("author_id"));
    }

    private void insert(String collection, int size, IntFunction<Document> document) {
        for (int first = 1; first <= size; first += BATCH) {
            var some = new ArrayList<Document>();
            for (int i = first; i < first + BATCH && i <= size; i++) some.add(document.apply(i));
            database.getCollection(collection).insertMany(some);
        }
    }

    private static Document author(int i) {
        return new Document("_id", (long) i)
                .append("name", "Author number " + i)
                .append("email", "author" + i + "@example.org")
                .append("age", 20 + i % 70)
                .append("balance", i * 100L)
                .append("score", i / 3.0)
                .append("active", i % 10 != 0)
                .append("created_at", time(i))
                .append("status", one(STATUS, i))
                .append("uid", uuid(i));
    }

    private static Document tag(int i) {
        return new Document("_id", (long) i)
                .append("name", "tag" + i)
                .append("color", "#" + i)
                .append("weight", i)
                .append("uses", i * 10L)
                .append("score", i / 9.0)
                .append("active", i % 10 != 0)
                .append("created_at", time(i))
                .append("kind", one(KIND, i))
                .append("uid", uuid(i));
    }

    private static Document book(int i) {
        return new Document("_id", (long) i)
                .append("title", "The title of the book with number " + i)
                .append("isbn", "978-" + i)
                .append("pages", 100 + i % 900)
                .append("stock", i * 3L)
                .append("price", i / 100.0)
                .append("available", i % 10 != 0)
                .append("published_at", time(i))
                .append("genre", one(GENRE, i))
                .append("uid", uuid(i))
                .append("author_id", (i - 1L) / Store.BOOKS_OF_AUTHOR + 1)
                .append("publisher_id", i % Store.PUBLISHERS + 1L)
                .append("tags", tags(i));
    }

    private static List<Long> tags(int book) {
        var tags = new ArrayList<Long>();
        for (int i = 0; i < Store.TAGS_OF_BOOK; i++) tags.add((book * 7L + i * 31L) % Store.TAGS + 1);
        return tags;
    }

    private static String one(List<String> names, int i) {
        return names.get(i % names.size());
    }

    private static Date time(int i) {
        return Date.from(
                LocalDateTime.of(2020, 1, 1, 0, 0).plusHours(i % 20_000).toInstant(ZoneOffset.UTC));
    }

    private static UUID uuid(int i) {
        return new UUID(0x4000, 0x8000_0000_0000_0000L + i);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** A connection string with the database. */
    @Override
    public String url() {
        return url;
    }

    @Override
    public void clean() {
        database.getCollection("doc_ident").deleteMany(new Document());
        database.getCollection("doc_uuid").deleteMany(new Document());
        database.getCollection("book").deleteMany(gt("_id", (long) Store.BOOKS));
    }

    @Override
    public void fill(int documents) {
        database.getCollection("doc_ident").deleteMany(new Document());
        insert(
                "doc_ident",
                documents,
                i -> new Document("_id", (long) i)
                        .append("title", "doc title " + i)
                        .append("body", "body " + i)
                        .append("pages", i)
                        .append("stock", i * 2L)
                        .append("price", i / 3.0)
                        .append("available", i % 10 != 0)
                        .append("published_at", time(i))
                        .append("genre", Genre.FICTION.name())
                        .append("uid", uuid(i)));
    }

    @Override
    public void settle() {}

    @Override
    public Found newDocuments(String table) {
        var titles = new HashSet<String>();
        for (var each : database.getCollection(table).find()) {
            var title = each.getString("title");
            if (title.equals("A document, number " + each.getInteger("pages"))) titles.add(title);
        }
        return new Found("the number of titles in " + table, titles.size());
    }

    @Override
    public Found documents() {
        return count("doc_ident", new Document());
    }

    @Override
    public Found prices(int last, double first) {
        var prices = new HashSet<Double>();
        var books = and(lte("_id", (long) last), gte("price", first), lt("price", first + last));
        for (var each : database.getCollection("book").find(books)) prices.add(each.getDouble("price"));
        return new Found("the number of prices in book where " + books, prices.size());
    }

    @Override
    public Found booksOfPrice(int last, double price) {
        return count("book", and(lte("_id", (long) last), eq("price", price)));
    }

    @Override
    public Found booksOfPrice(long author, double price) {
        return count("book", and(eq("author_id", author), eq("price", price), lte("_id", (long) Store.BOOKS)));
    }

    @Override
    public Found newBooks(long author) {
        return count("book", and(eq("author_id", author), gt("_id", (long) Store.BOOKS)));
    }

    private Found count(String collection, Bson filter) {
        return new Found(
                "the number of documents in " + collection + " where " + filter,
                database.getCollection(collection).countDocuments(filter));
    }

    @Override
    public void close() {
        client.close();
    }
}
