package dev.entia.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Databases to test on. Each is, in this order: the one of the environment, {@code ENTIA_TEST_POSTGRESQL_URL} and so on;
 * one started here, on free ports, with its data in {@code target/servers}, which lives as long as this JVM; or not there,
 * which aborts the test and says why, and fails it where {@code CI=true}.
 *
 * <p>One server serves all tests of a JVM. What is started here takes anyone from this machine, as its superuser, without
 * a password. Thread-safe.
 */
public final class Server {

    /** Only members of a role {@code with_password}, if a test creates one, are asked for theirs. */
    public static final Server POSTGRESQL = new Server("POSTGRESQL", new PostgreSqlRecipe(Topology.SINGLE));

    /** A primary, and a hot standby that follows it: two URLs. */
    public static final Server POSTGRESQL_REPLICATED =
            new Server("POSTGRESQL_REPLICATED", new PostgreSqlRecipe(Topology.REPLICATED));

    public static final Server MYSQL = new Server("MYSQL", new MySqlRecipe());

    public static final Server MARIADB = new Server("MARIADB", new MariaDbRecipe());

    /** Three nodes that all take writes: three URLs. */
    public static final Server GALERA = new Server("GALERA", new GaleraRecipe());

    /** The URL is the base of the HTTP interface, {@code http://127.0.0.1:1234}. */
    public static final Server LIBSQL = new Server("LIBSQL", new LibSqlRecipe(Topology.SINGLE));

    /** A primary, and a replica that answers reads itself and passes writes on: two URLs. */
    public static final Server LIBSQL_REPLICATED =
            new Server("LIBSQL_REPLICATED", new LibSqlRecipe(Topology.REPLICATED));

    /**
     * The URL is a connection string, {@code mongodb://127.0.0.1:1234/}. What is started here is DocumentDB behind a gateway
     * of the tests' own, with all of MongoDB's commands that an ORM needs but those for change streams and capped collections.
     */
    public static final Server MONGODB = new Server("MONGODB", new DocumentDbRecipe());

    /** Only what the environment names: there is nothing that could be started without asking anybody. */
    public static final Server MSSQL = new Server("MSSQL", null);

    private final String name;
    private final @Nullable Recipe recipe;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Lookup found;

    /**
     * @param recipe null if it cannot be started here
     */
    Server(String name, @Nullable Recipe recipe) {
        this.name = name;
        this.recipe = recipe;
    }

    /** The name of the variable of the environment that names a server of one's own; several URLs are separated by blanks. */
    public String variable() {
        return "ENTIA_TEST_" + name + "_URL";
    }

    /** Where the server is, or the first one: a JDBC URL, with all that is needed to log in. */
    public String url() {
        return urls().get(0);
    }

    /**
     * Where all servers of it are; the first takes writes.
     *
     * @throws org.opentest4j.TestAbortedException if there is no such server, with the reason
     * @throws AssertionError if there must be one
     */
    public List<String> urls() {
        return urls(Environment.system());
    }

    List<String> urls(Environment environment) {
        lock.lock();
        try {
            // What cannot be started is not tried again by the next test.
            if (found == null) found = lookup(environment);
            return found.urls(environment);
        } finally {
            lock.unlock();
        }
    }

    /** What came of it, if anybody has asked. */
    Optional<Lookup> found() {
        lock.lock();
        try {
            return Optional.ofNullable(found);
        } finally {
            lock.unlock();
        }
    }

    private Lookup lookup(Environment environment) {
        var given = environment.value(variable());
        if (given.isPresent()) return new Lookup(this, List.of(given.get().split("\\s+")), Optional.empty());
        if (recipe == null) return Lookup.missing(this, "There is none to be had without a server of your own");
        try {
            return new Lookup(this, started(recipe), Optional.empty());
        } catch (IOException e) {
            return Lookup.missing(this, String.valueOf(e.getMessage()));
        }
    }

    private List<String> started(Recipe recipe) throws IOException {
        Platform.check();
        for (int attempt = 1; ; attempt++) {
            try {
                var folder = DataFolder.of(name.toLowerCase(Locale.ROOT) + "-" + attempt);
                return recipe.start(folder.fresh());
            } catch (PortTakenException e) {
                // A port that was free may be somebody's by the time that the server asks for it.
                if (attempt == 3) throw e;
            }
        }
    }

    /** Whether its absence is no failure, whatever the environment says. */
    boolean isOptional() {
        return recipe == null;
    }

    @Override
    public String toString() {
        return name;
    }

    /** How one kind of server is started. */
    interface Recipe {

        /** Starts it with its data in an empty folder, and returns when it answers. */
        List<String> start(Path folder) throws IOException;
    }
}
