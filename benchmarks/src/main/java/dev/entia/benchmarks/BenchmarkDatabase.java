package dev.entia.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.entia.servers.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A database with the tables and rows of the benchmarks, and a connection of its own for what is not measured. */
public final class BenchmarkDatabase implements Fixture {

    /** Those of a pool. */
    public static final int CONNECTIONS = 3;

    private static final String SCHEMA = "benchmarks";
    private static final String SQLITE = "jdbc:sqlite:";

    private final Store store;
    private final String url;
    private final Connection connection;

    private BenchmarkDatabase(Store store, String url) throws SQLException {
        this.store = store;
        this.url = url;
        this.connection = DriverManager.getConnection(url);
        execute(store.session());
    }

    /** Makes tables and rows; what was there before is gone. */
    public static BenchmarkDatabase create(Store store) throws SQLException, IOException {
        var database = new BenchmarkDatabase(store, empty(store));
        database.execute(database.store.creation());
        database.settle();
        return database;
    }

    /** One that {@link #create} has made. */
    static BenchmarkDatabase at(Store store, String url) throws SQLException {
        return new BenchmarkDatabase(store, url);
    }

    private static String empty(Store store) throws SQLException, IOException {
        return switch (store) {
            case POSTGRESQL -> emptySchema(Server.POSTGRESQL.url());
            case SQLITE ->
                SQLITE + emptyFile() + "?journal_mode=wal&synchronous=off&cache_size=-65536&foreign_keys=true";
            case MYSQL ->
                emptyDatabase(
                        Server.MYSQL.url(),
                        "useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSize=250&prepStmtCacheSqlLimit=2048"
                                + "&rewriteBatchedStatements=true");
            // It keeps 250 statements of any length, and sends batches of inserts in bulk. With useBulkStmts it would
            // those of updates and deletes, too, but could not say then how many rows each has met.
            case MARIADB -> emptyDatabase(Server.MARIADB.url(), "useServerPrepStmts=true");
        };
    }

    private static String emptySchema(String url) throws SQLException {
        run(url, "drop schema if exists " + SCHEMA + " cascade", "create schema " + SCHEMA);
        return with(url, "currentSchema=" + SCHEMA + "&reWriteBatchedInserts=true");
    }

    private static String emptyDatabase(String url, String settings) throws SQLException {
        run(url, "drop database if exists " + SCHEMA, "create database " + SCHEMA);
        int path = url.indexOf('/', url.indexOf("//") + 2);
        int query = url.indexOf('?');
        return with(url.substring(0, path + 1) + SCHEMA + (query < 0 ? "" : url.substring(query)), settings);
    }

    private static String with(String url, String settings) {
        return url + (url.contains("?") ? "&" : "?") + settings;
    }

    private static void run(String url, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            for (var each : statements) statement.execute(each);
        }
    }

    private static Path emptyFile() throws IOException {
        var folder = Files.createDirectories(Path.of("target/sqlite"));
        var file = Files.createTempFile(folder, "benchmarks", ".db");
        for (var part : List.of("", "-wal", "-shm"))
            Path.of(file + part).toFile().deleteOnExit();
        return file;
    }

    @Override
    public String name() {
        return store.name();
    }

    public Store store() {
        return store;
    }

    /** A JDBC URL, with all that is needed to log in. */
    @Override
    public String url() {
        return url;
    }

    /** Connections for an adapter that brings no pool of its own. */
    public HikariDataSource pool() {
        return new HikariDataSource(poolSettings());
    }

    private HikariConfig poolSettings() {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        driverProperties().forEach(config::addDataSourceProperty);
        return config;
    }

    /** What a JDBC driver has to be told beside the URL: timestamps of SQLite are texts, as in the rows that are there. */
    public Map<String, String> driverProperties() {
        return store == Store.SQLITE
                ? Map.of("date_class", "TEXT", "date_string_format", "yyyy-MM-dd HH:mm:ss")
                : Map.of();
    }

    public void execute(List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var each : statements) statement.execute(each);
        }
    }

    /** The number that a query gives. */
    public long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void clean() throws SQLException {
        execute(List.of(
                store.emptying("doc_ident"),
                store.emptying("doc_seq"),
                store.emptying("doc_uuid"),
                "delete from book where id > " + Store.BOOKS));
    }

    @Override
    public void fill(int documents) throws SQLException {
        execute(List.of(store.emptying("doc_ident"), store.documents(documents)));
    }

    @Override
    public Found newDocuments(String table) throws SQLException {
        return found("select count(distinct title) from " + table + " where title = 'A document, number ' || pages");
    }

    @Override
    public Found documents() throws SQLException {
        return found("select count(*) from doc_ident");
    }

    @Override
    public Found prices(int last, double first) throws SQLException {
        return found("select count(distinct price) from book where id <= " + last + " and price >= " + first
                + " and price < " + (first + last));
    }

    @Override
    public Found booksOfPrice(int last, double price) throws SQLException {
        return found("select count(*) from book where id <= " + last + " and price = " + price);
    }

    @Override
    public Found booksOfPrice(long author, double price) throws SQLException {
        return found(booksOf(author) + " and price = " + price + " and id <= " + Store.BOOKS);
    }

    @Override
    public Found newBooks(long author) throws SQLException {
        return found(booksOf(author) + " and id > " + Store.BOOKS);
    }

    private static String booksOf(long author) {
        return "select count(*) from book where author_id = " + author;
    }

    private Found found(String query) throws SQLException {
        return new Found(query, number(query));
    }

    @Override
    public void settle() throws SQLException {
        execute(store.settling());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
