package dev.entia.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SummaryTest {

    @TempDir
    private Path root;

    @Test
    void a_database_has_a_line_with_its_version_and_what_passed() throws IOException {
        ran("mysql", "now", DatabaseRun.COMPLETE);

        assertThat(Summary.of(root, "now").lines()).contains("MySQL       1.2: 3 passed");
    }

    @Test
    void what_a_former_build_has_left_does_not_count() throws IOException {
        ran("mysql", "before", DatabaseRun.COMPLETE);

        assertThat(Summary.of(root, "now").lines()).contains("MySQL       not run in this build");
    }

    @Test
    void nothing_is_missing_when_all_have_passed_that_can_be_started() throws IOException {
        for (var database : Database.ALL) {
            if (!database.isOptional()) ran(database.module(), "now", DatabaseRun.COMPLETE);
        }

        assertThat(Summary.of(root, "now").missing()).isEmpty();
    }

    @Test
    void a_database_that_did_not_run_or_not_pass_is_missing() throws IOException {
        ran("sqlite", "now", DatabaseRun.COMPLETE);
        ran("postgresql", "before", DatabaseRun.COMPLETE);
        ran("mysql", "now", "not passed");
        ran("mariadb", "now", "not there");
        ran("libsql", "now", DatabaseRun.COMPLETE);
        ran("mongodb", "now", DatabaseRun.COMPLETE);

        assertThat(Summary.of(root, "now").missing())
                .containsExactly(
                        "PostgreSQL  not run in this build",
                        "MySQL       1.2: 3 passed",
                        "MariaDB     not run on a server (1.2); without one 3 passed");
    }

    @Test
    void the_reason_of_a_skipped_test_is_told_without_the_words_around_it() {
        var outcomes = new Outcomes();
        outcomes.pass();
        outcomes.skip("assumption was not met due to: [a store that locks rows] \nExpecting value to be true", 2);
        outcomes.skip("No MSSQL", 3);

        assertThat(outcomes).hasToString("1 passed, 5 skipped (No MSSQL ×3; needs a store that locks rows ×2)");
    }

    private void ran(String module, String build, String verdict) throws IOException {
        new DatabaseRun(build, verdict, "1.2", "3 passed").write(root.resolve(module));
    }
}
