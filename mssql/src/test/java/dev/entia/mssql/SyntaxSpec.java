package dev.entia.mssql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.error.DataException;
import dev.entia.error.ReadOnlyException;
import dev.entia.mssql.Beside.Shown;
import dev.entia.servers.TSql;
import dev.entia.testkit.DriverSpec;
import dev.entia.testkit.GoldenReadsSpec;
import dev.entia.testkit.GoldenSchemaSpec;
import dev.entia.testkit.GoldenWritesSpec;
import dev.entia.testkit.Writers;
import dev.entia.testkit.driver.RecordingDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;

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
