package dev.entia.testkit;

import dev.entia.OrmOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Statements over the sample domain that are pinned as text in a file, and run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // One file for all tests, which is written when they are done.
abstract class GoldenSpec extends OrmSpec {

    private final List<String> statements = new ArrayList<>();
    private Goldens goldens;

    /** Where the golden files are, from the module's folder on: {@code src/test/resources/…}. A constant. */
    protected abstract Path folder();

    /** The ending of the files: what language the statements are in. */
    protected String language() {
        return "sql";
    }

    /** What the file is called, without its ending. */
    abstract String file();

    @Override
    protected <O extends OrmOptions<O>> O options(O options) {
        return super.options(options)
                .observe(statement -> statements.add(
                        statement.executions() == 1
                                ? statement.text()
                                : statement.text() + " ×" + statement.executions()));
    }

    @BeforeAll
    final void read() {
        goldens = new Goldens(folder().resolve(file() + "." + language()));
    }

    @AfterAll
    final void bless() {
        goldens.bless();
    }

    /** Does what needs no check, and forgets its entities. */
    protected final void unchecked(Runnable work) {
        work.run();
        em.clear();
    }

    /** Pins what is sent meanwhile under a title. */
    protected final void golden(String title, Runnable work) {
        statements.clear();
        work.run();
        goldens.check(title, List.copyOf(statements));
    }
}
