package dev.entia.mssql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.OrmOptions;
import dev.entia.error.DataException;
import dev.entia.error.ReadOnlyException;
import dev.entia.mssql.Beside.Shown;
import dev.entia.mssql.TriggersSpec.Account;
import dev.entia.mssql.TriggersSpec.Currency;
import dev.entia.mssql.TriggersSpec.Ticket;
import dev.entia.servers.TSql;
import dev.entia.testkit.DriverSpec;
import dev.entia.testkit.GoldenReadsSpec;
import dev.entia.testkit.GoldenSchemaSpec;
import dev.entia.testkit.GoldenWritesSpec;
import dev.entia.testkit.Goldens;
import dev.entia.testkit.OrmSpec;
import dev.entia.testkit.Writers;
import dev.entia.testkit.driver.RecordingDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.TestInstance;

/**
 * All specifications on SQLite, with SQL Server's statements beside. When all have run, a parser reads the statements; a
 * server has not.
 */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
final class SyntaxSpec extends DriverSpec {

    private static final Told TOLD = new Told();
    private static final Path GOLDENS = Path.of("src/test/resources/dev/entia/mssql");

    private static RecordingDriver<?> shown() {
        return RecordingDriver.over(new Beside(TOLD, Shown.SQL_SERVER), o -> o);
    }

    @Override
    protected RecordingDriver<?> driver() {
        return RecordingDriver.over(new Beside(TOLD, Shown.SQLITE), o -> o);
    }

    @Override
    protected RecordingDriver<?> hurriedDriver() {
        return RecordingDriver.over(new Beside(TOLD, Shown.SQLITE), o -> o.lockTimeout(Duration.ofMillis(500)));
    }

    @Override
    protected Writers writers() {
        return Writers.ALONE;
    }

    @Nested
    final class ReadsGolden extends GoldenReadsSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return shown();
        }

        @Override
        protected Path folder() {
            return GOLDENS;
        }
    }

    @Nested
    final class WritesGolden extends GoldenWritesSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return shown();
        }

        @Override
        protected Path folder() {
            return GOLDENS;
        }
    }

    @Nested
    final class SchemaGolden extends GoldenSchemaSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return shown();
        }

        @Override
        protected Path folder() {
            return GOLDENS;
        }
    }

    @Nested
    final class Triggers extends TriggersSpec {
        @Override
        protected RecordingDriver<?> driver() {
            return SyntaxSpec.this.driver();
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS) // One file for all tests, which is written when they are done.
    final class TriggersGolden extends OrmSpec {

        private final List<String> statements = new ArrayList<>();
        private final Goldens goldens = new Goldens(GOLDENS.resolve("triggers.sql"));

        @Override
        protected RecordingDriver<?> driver() {
            return shown();
        }

        @Override
        protected <O extends OrmOptions<O>> O options(O options) {
            return options.entities(Account.class, Currency.class, Ticket.class)
                    .observe(statement -> statements.add(statement.text()));
        }

        @AfterAll
        void bless() {
            goldens.bless();
        }

        @Test
        void inserts() {
            var given = new Account("Eve");
            given.id = 1000L;
            golden("insert one", new Account("Ann"));
            golden("insert three", new Account("Ben"), new Account("Cem"), new Account("Dan"));
            golden("insert with a given number", given);
            golden("insert with keys of their own", new Currency("EUR"), new Currency("CHF"));
            golden("insert defaults alone", new Ticket());
        }

        private void golden(String title, Object... entities) {
            statements.clear();
            em.persist(entities).flush();
            goldens.check(title, List.copyOf(statements));
        }
    }

    /** The last of all. */
    @Nested
    @Order(Integer.MAX_VALUE)
    final class Collected {

        @Test
        void there_are_many_statements() throws IOException {
            var texts = TOLD.texts();
            Files.writeString(Path.of("target/mssql-statements.sql"), String.join("\nGO\n", texts) + "\n");
            assertThat(texts).hasSizeGreaterThan(500);
        }

        @Test
        void every_statement_is_T_SQL() {
            assertThat(TSql.violations(TOLD.texts())).isEmpty();
        }

        @Test
        void no_statement_has_what_the_parser_overlooks() {
            assertThat(TOLD.texts())
                    .allSatisfy(text -> assertThat(Foreign.in(text)).isEmpty());
        }

        @Test
        void what_could_not_be_sent_is_nothing_that_SQL_Server_has() {
            assertThat(TOLD.refused())
                    .allSatisfy(it -> assertThat(it).isInstanceOfAny(DataException.class, ReadOnlyException.class));
        }
    }
}
