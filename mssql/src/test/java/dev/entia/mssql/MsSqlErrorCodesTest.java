package dev.entia.mssql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.driver.ProblemType;
import dev.entia.sql.run.Failure;
import dev.entia.sql.run.Problem;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read from messages as SQL Server's manual has them. No server was asked. */
final class MsSqlErrorCodesTest {

    @Test
    void a_unique_constraint_is_named_without_the_value() {
        var problem = problem(
                2627,
                "Violation of UNIQUE KEY constraint 'uq_isbn'. Cannot insert duplicate key in object 'dbo.book'."
                        + " The duplicate key value is (it's 1).");

        assertThat(problem.type()).isEqualTo(ProblemType.UNIQUE);
        assertThat(problem.constraint()).contains("uq_isbn");
        assertThat(problem.summary()).endsWith("(…).");
    }

    @Test
    void a_unique_index_is_named_after_its_table() {
        var problem = problem(
                2601,
                "Cannot insert duplicate key row in object 'dbo.book' with unique index 'uq_isbn'."
                        + " The duplicate key value is (1).");

        assertThat(problem.constraint()).contains("uq_isbn");
    }

    @Test
    void a_check_is_told_from_a_foreign_key() {
        var check = problem(547, "The INSERT statement conflicted with the CHECK constraint \"ck_goals\".");
        var key = problem(547, "The DELETE statement conflicted with the REFERENCE constraint \"fk_CHECK\".");

        assertThat(check.type()).isEqualTo(ProblemType.CHECK);
        assertThat(check.constraint()).contains("ck_goals");
        assertThat(key.type()).isEqualTo(ProblemType.FOREIGN_KEY);
        assertThat(key.constraint()).contains("fk_CHECK");
    }

    @Test
    void a_missing_value_has_its_table_and_column() {
        var problem = problem(
                515,
                "Cannot insert the value NULL into column 'title', table 'shop.dbo.book'; column does not allow"
                        + " nulls. INSERT fails.");

        assertThat(problem.type()).isEqualTo(ProblemType.NOT_NULL);
        assertThat(problem.columns()).isEqualTo(List.of(new Problem.Column("book", "title")));
    }

    @Test
    void deadlocks_conflicts_and_waits_are_told_apart() {
        assertThat(problem(1205, "").type()).isEqualTo(ProblemType.DEADLOCK);
        assertThat(problem(3960, "").type()).isEqualTo(ProblemType.CONFLICT);
        assertThat(problem(1222, "").type()).isEqualTo(ProblemType.LOCK_WAIT);
        assertThat(problem(50_000, "").type()).isEqualTo(ProblemType.OTHER);
    }

    @Test
    void a_truncated_value_is_not_shown() {
        assertThat(problem(2628, "Truncated value: 'secret'.").summary()).doesNotContain("secret");
    }

    @Test
    void a_table_with_triggers_is_told_how_to_say_so() {
        var message = "The target table 'book' of the DML statement cannot have any enabled triggers if the statement"
                + " contains an OUTPUT clause without INTO clause.";

        assertThat(problem(334, message).summary())
                .isEqualTo(message + " Say @Entity(triggers = true) on the entity of this table: what the database"
                        + " generates is then read by way of a table variable.");
    }

    private static Problem problem(int code, String message) {
        return new MsSqlErrorCodes().problem(new Failure(message, code, "", new SQLException(message, "", code)));
    }
}
