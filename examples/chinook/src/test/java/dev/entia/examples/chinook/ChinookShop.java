package dev.entia.examples.chinook;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.driver.StatementObserver.Statement;
import dev.entia.sqlite.Sqlite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A copy of the Chinook database for every test, opened by Entia on one side and by plain SQL on the other. */
final class ChinookShop implements BeforeEachCallback, AfterEachCallback {

    private static final Path DATABASE = Path.of("shared/data/chinook/Chinook_Sqlite.sqlite");

    private final List<Statement> statements = new ArrayList<>();
    private Path copy;
    private Orm orm;
    private EntityManager em;
    private PlainSql sql;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException, SQLException {
        copy = Files.createTempFile("chinook", ".sqlite");
        Files.write(copy, Files.readAllBytes(original()));
        orm = Orm.init(
                Sqlite.driver(),
                o -> o.entities(MusicStore.ENTITIES).url(copy.toString()).observe(statements::add));
        em = orm.fork();
        sql = new PlainSql(copy);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException, SQLException {
        if (sql != null) sql.close();
        if (orm != null) orm.close();
        if (copy == null) return;
        for (var suffix : List.of("", "-wal", "-shm")) Files.deleteIfExists(Path.of(copy + suffix));
    }

    EntityManager em() {
        return em;
    }

    MusicStore store() {
        return new MusicStore(em);
    }

    /** Another entity manager, which has seen nothing yet. */
    EntityManager fresh() {
        return em.fork();
    }

    PlainSql sql() {
        return sql;
    }

    Path file() {
        return copy;
    }

    /** What the work sent to the database. */
    List<String> statementsOf(Runnable work) {
        statements.clear();
        work.run();
        return statements.stream().map(Statement::text).toList();
    }

    /** Stands beside the repository, or beside a folder that holds it. */
    private static Path original() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var candidate = folder.resolve(DATABASE);
            if (Files.exists(candidate)) return candidate;
        }
        var message = "The Chinook database is missing: " + DATABASE + " is in no folder above "
                + Path.of("").toAbsolutePath() + ".";
        if ("true".equals(System.getenv("CI"))) throw new AssertionError(message);
        System.err.println("NOTHING IS TESTED HERE. " + message);
        return Assumptions.abort(message);
    }
}
