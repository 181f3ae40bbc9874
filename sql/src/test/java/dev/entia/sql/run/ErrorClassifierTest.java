package dev.entia.sql.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.OneToOne;
import dev.entia.annotation.PrimaryKey;
import dev.entia.annotation.Unique;
import dev.entia.driver.ProblemType;
import dev.entia.error.CheckConstraintViolationException;
import dev.entia.error.ColumnNotFoundException;
import dev.entia.error.ConnectionException;
import dev.entia.error.DataException;
import dev.entia.error.DeadlockException;
import dev.entia.error.DriverException;
import dev.entia.error.ForeignKeyConstraintViolationException;
import dev.entia.error.LockWaitTimeoutException;
import dev.entia.error.NotNullConstraintViolationException;
import dev.entia.error.ReadOnlyException;
import dev.entia.error.StatementTimeoutException;
import dev.entia.error.SyntaxErrorException;
import dev.entia.error.TableExistsException;
import dev.entia.error.TableNotFoundException;
import dev.entia.error.TransactionConflictException;
import dev.entia.error.UniqueConstraintViolationException;
import dev.entia.meta.MetadataFactory;
import dev.entia.meta.NamingStrategy;
import dev.entia.relation.Ref;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ErrorClassifierTest {

    private static final Map<ProblemType, Class<? extends DriverException>> CLASSES = new EnumMap<>(Map.ofEntries(
            Map.entry(ProblemType.UNIQUE, UniqueConstraintViolationException.class),
            Map.entry(ProblemType.FOREIGN_KEY, ForeignKeyConstraintViolationException.class),
            Map.entry(ProblemType.NOT_NULL, NotNullConstraintViolationException.class),
            Map.entry(ProblemType.CHECK, CheckConstraintViolationException.class),
            Map.entry(ProblemType.DATA, DataException.class),
            Map.entry(ProblemType.CONFLICT, TransactionConflictException.class),
            Map.entry(ProblemType.TIMEOUT, StatementTimeoutException.class),
            Map.entry(ProblemType.DEADLOCK, DeadlockException.class),
            Map.entry(ProblemType.LOCK_WAIT, LockWaitTimeoutException.class),
            Map.entry(ProblemType.READ_ONLY, ReadOnlyException.class),
            Map.entry(ProblemType.CONNECTION, ConnectionException.class),
            Map.entry(ProblemType.SYNTAX, SyntaxErrorException.class),
            Map.entry(ProblemType.NO_TABLE, TableNotFoundException.class),
            Map.entry(ProblemType.NO_COLUMN, ColumnNotFoundException.class),
            Map.entry(ProblemType.TABLE_EXISTS, TableExistsException.class),
            Map.entry(ProblemType.OTHER, DriverException.class)));

    @Entity
    static final class Isbn {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        int number;

        @Unique(name = "uq_isbn_text")
        String text = "";

        @OneToOne
        @Nullable
        Ref<Isbn> twin;
    }

    private static DriverException classified(ProblemType type, String statement) {
        return classified(Problem.of(type, "its words"), statement);
    }

    private static DriverException classified(Problem problem, String statement) {
        return classified(problem, statement, NamingStrategy.SNAKE_CASE);
    }

    private static DriverException classified(Problem problem, String statement, NamingStrategy naming) {
        var metadata = MetadataFactory.create(List.of(Isbn.class), NamingStrategy.SNAKE_CASE);
        var classifier = new ErrorClassifier(failure -> problem, metadata, naming);
        return classifier.classify(new Failure("its words", 7, "", new SQLException("its words")), statement);
    }

    @Test
    void every_problem_has_its_exception() {
        for (var type : ProblemType.values()) {
            var error = classified(type, "select 1");
            assertThat(error)
                    .as("%s", type)
                    .isExactlyInstanceOf(CLASSES.get(type))
                    .hasCauseInstanceOf(SQLException.class);
            assertThat(error.getMessage()).endsWith(" The database says: its words\nin: select 1");
        }
    }

    @Test
    void columns_are_told_as_properties() {
        var columns = List.of(new Problem.Column("isbn", "number"), new Problem.Column("isbn", "unknown"));
        var problem = new Problem(ProblemType.UNIQUE, "its words", Optional.of("its name"), columns);

        assertThat(classified(problem, ""))
                .isInstanceOfSatisfying(UniqueConstraintViolationException.class, error -> {
                    assertThat(error.properties()).containsExactly("Isbn.number");
                    assertThat(error.constraintName()).contains("its name");
                })
                .hasMessage("The value of Isbn.number must be unique, and is taken. The database says: its words");
    }

    @Test
    void constraints_are_told_as_properties() {
        var unique = new Problem(ProblemType.UNIQUE, "its words", Optional.of("UQ_ISBN_TEXT"), List.of());
        var foreignKey =
                new Problem(ProblemType.FOREIGN_KEY, "its words", Optional.of("isbn_twin_number_foreign"), List.of());
        var check = new Problem(ProblemType.CHECK, "its words", Optional.of("isbn_text_check"), List.of());

        assertThat(classified(unique, "")).hasMessageStartingWith("The value of Isbn.text must be unique");
        assertThat(classified(foreignKey, "")).hasMessageStartingWith("A row is still referred to by Isbn.twin, or");
        assertThat(classified(check, "")).hasMessageStartingWith("A check constraint of Isbn.text refused a row.");
    }

    @Test
    void a_naming_strategy_that_fails_hides_nothing_of_what_the_database_said() {
        var problem = Problem.of(ProblemType.UNIQUE, "its words");
        var error = classified(problem, "", failingToNameChecks());

        assertThat(error).isInstanceOf(UniqueConstraintViolationException.class).hasMessageContaining("its words");
        assertThat(error.getCause().getSuppressed())
                .singleElement()
                .satisfies(suppressed -> assertThat(suppressed).hasMessage("no name"));
    }

    private static NamingStrategy failingToNameChecks() {
        return (NamingStrategy) Proxy.newProxyInstance(
                NamingStrategy.class.getClassLoader(),
                new Class<?>[] {NamingStrategy.class},
                (proxy, method, names) -> {
                    if (method.getName().equals("check")) throw new IllegalStateException("no name");
                    return method.invoke(NamingStrategy.SNAKE_CASE, names);
                });
    }

    @Test
    void long_statements_are_shortened() {
        var message = classified(ProblemType.OTHER, "x".repeat(5000)).getMessage();

        assertThat(message).hasSizeLessThan(1200).endsWith("x … (5000 characters)");
    }
}
