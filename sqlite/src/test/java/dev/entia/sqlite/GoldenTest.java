package dev.entia.sqlite;

import dev.entia.EntityManager;
import dev.entia.Orm;
import dev.entia.testkit.domain.Author;
import dev.entia.testkit.domain.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Statements pinned as text, and run. */
abstract class GoldenTest {

    private final List<String> statements = new ArrayList<>();
    private Orm orm;

    /** An entity manager that knows nothing yet. */
    EntityManager em;

    abstract Goldens goldens();

    @BeforeEach
    final void open() {
        orm = Orm.init(
                Sqlite.driver(),
                o -> o.url(":memory:")
                        .entities(Catalogue.entities())
                        .observe(statement -> statements.add(
                                statement.executions() == 1
                                        ? statement.text()
                                        : statement.text() + " ×" + statement.executions())));
        orm.schema().create();
        em = orm.em().fork();
    }

    @AfterEach
    final void close() {
        orm.close();
    }

    /** What has been sent since the last call, and is not to be checked. */
    final void given(Runnable work) {
        work.run();
        em.clear();
        statements.clear();
    }

    final void golden(String title, Runnable work) {
        statements.clear();
        work.run();
        goldens().check(title, List.copyOf(statements));
    }

    static Author author(String name) {
        return new Author(name, name.toLowerCase(Locale.ROOT) + "@example.org");
    }
}
