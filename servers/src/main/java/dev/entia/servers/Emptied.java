package dev.entia.servers;

import dev.entia.driver.Storage;
import dev.entia.error.OrmException;
import dev.entia.sql.SqlOptions;
import dev.entia.sql.SqlPlatform;
import dev.entia.sql.run.Scripts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A platform on which tables are created once and afterwards only emptied: each of hundreds of specifications asks for
 * empty tables, most for the same ones. A test class keeps one for all of its tests:
 *
 * <pre>
 * final class PostgreSqlSpec extends DriverSpec {
 *     private static final SqlPlatform EMPTIED = Emptied.over(PostgreSqlPlatform.PLATFORM, Emptying.TRUNCATED);
 *
 *     protected RecordingDriver&lt;?&gt; driver() {
 *         var driver = new JdbcProvider(EMPTIED, PostgreSqlUrl::address, options -&gt; PostgreSqlPlatform.SETTINGS);
 *         return RecordingDriver.over(driver, o -&gt; o.dataSource(Pool.of(Server.POSTGRESQL.url())));
 *     }
 * }
 * </pre>
 *
 * <p>The first {@code create()} drops what a former run has left; one with other tables than the one before drops those
 * that stand and creates its own. The database should have no other users of tables of these names. Thread-safe, as far
 * as its users do not share a database at the same time.
 */
public final class Emptied {

    private final Emptying emptying;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Object, Standing> standing = new HashMap<>();

    private Emptied(Emptying emptying) {
        this.emptying = emptying;
    }

    /** The platform with its tables treated so. */
    public static SqlPlatform over(SqlPlatform platform, Emptying emptying) {
        var emptied = new Emptied(emptying);
        return new SqlPlatform(
                platform.dialect(),
                platform.types(),
                platform.errors(),
                (metadata, options, scripts) -> emptied
                .new Tables(database(options), platform.storage().create(metadata, options, scripts), scripts),
                platform.session());
    }

    /** A shared pool and a URL may lead to the same one. */
    private static Object database(SqlOptions options) {
        return options.dataSource().map(Pool::place).orElse(options.url());
    }

    /** Tables that are in a database now, as statements: whoever created them may be closed. */
    private record Standing(List<String> creation, DropScript drop) {}

    private final class Tables implements Storage {

        private final Object database;
        private final Storage tables;
        private final Scripts scripts;

        Tables(Object database, Storage tables, Scripts scripts) {
            this.database = database;
            this.tables = tables;
            this.scripts = scripts;
        }

        @Override
        public void create() {
            lock.lock();
            try {
                var former = standing.remove(database);
                var wanted = new Standing(createScript(), DropScript.of(dropScript()));
                if (!wanted.equals(former) || !areEmptied(wanted)) {
                    if (former != null) scripts.run(former.drop().script());
                    scripts.run(wanted.drop().script());
                    tables.create();
                }
                standing.put(database, wanted);
            } finally {
                lock.unlock();
            }
        }

        /** They are not if somebody has dropped them meanwhile, or changed them. */
        private boolean areEmptied(Standing wanted) {
            try {
                scripts.run(wanted.drop().emptying(emptying));
                return true;
            } catch (OrmException e) {
                return false;
            }
        }

        @Override
        public void drop() {
            lock.lock();
            try {
                standing.remove(database);
                tables.drop();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public List<String> createScript() {
            return tables.createScript();
        }

        @Override
        public List<String> dropScript() {
            return tables.dropScript();
        }
    }
}
