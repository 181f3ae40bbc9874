package dev.entia.sql.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.annotation.Entity;
import dev.entia.annotation.KeyGeneration;
import dev.entia.annotation.PrimaryKey;
import dev.entia.driver.StatementObserver;
import dev.entia.driver.WriteBatch;
import dev.entia.driver.WriteShape;
import dev.entia.meta.MetadataFactory;
import dev.entia.meta.NamingStrategy;
import dev.entia.sql.render.Dialects;
import dev.entia.sql.render.Limits;
import dev.entia.sql.render.NameLength;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many rows go into one statement. */
final class BatchWriterTest {

    private static final int MOST_BYTES = 1_000;
    private static final int ROWS = 4;

    @Entity
    static final class Note {
        @PrimaryKey(generation = KeyGeneration.ASSIGNED)
        int id;

        List<String> parts = List.of();
    }

    private final ScriptedDatabase database = new ScriptedDatabase();

    @Test
    void small_rows_are_written_together() {
        assertThat(statements("small")).isEqualTo(1);
        assertThat(statements(new Object[] {"small", null, 1})).isEqualTo(1);
    }

    @Test
    void large_texts_and_bytes_are_written_alone() {
        assertThat(statements("x".repeat(900))).isEqualTo(ROWS);
        assertThat(statements(new byte[900])).isEqualTo(ROWS);
    }

    @Test
    void lists_of_large_texts_are_written_alone() {
        assertThat(statements(new Object[] {"x".repeat(450), null, "x".repeat(450)}))
                .isEqualTo(ROWS);
    }

    @Test
    void long_lists_of_small_values_are_written_alone() {
        assertThat(statements(Collections.nCopies(200, 1L).toArray())).isEqualTo(ROWS);
        assertThat(statements(Collections.nCopies(200, "").toArray())).isEqualTo(ROWS);
    }

    /** That write rows which all have that value. */
    private long statements(Object value) {
        var note = MetadataFactory.create(List.of(Note.class), NamingStrategy.SNAKE_CASE)
                .entity(Note.class);
        var columns = List.of(
                new @Nullable Object[] {1, 2, 3, 4},
                Collections.nCopies(ROWS, value).toArray());
        var dialect = Dialects.standard(new Limits(100, 20, 10, NameLength.UNLIMITED, MOST_BYTES));
        var log = new StatementLog(StatementObserver.NONE, StatementLog.Values.HIDDEN);
        var sessions = new Sessions(database, dialect, new PlainTypes(), log, Optional.empty(), Optional.empty());
        try (var session = sessions.open()) {
            session.write(new WriteBatch(new WriteShape.Insert(note, note.stored(), List.of()), columns, ROWS));
        }
        return database.told().stream()
                .filter(told -> told.startsWith("insert"))
                .count();
    }
}
