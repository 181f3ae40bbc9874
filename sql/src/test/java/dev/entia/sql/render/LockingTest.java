package dev.entia.sql.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entia.query.Lock;
import dev.entia.sql.ast.Expression;
import dev.entia.sql.ast.Expression.Column;
import dev.entia.sql.ast.Expression.Compare;
import dev.entia.sql.ast.Expression.Operator;
import dev.entia.sql.ast.Source;
import dev.entia.sql.ast.Source.Join;
import dev.entia.sql.ast.Source.Kind;
import dev.entia.sql.ast.Source.Table;
import dev.entia.sql.ast.Statement.Page;
import dev.entia.sql.ast.Statement.RowLock;
import dev.entia.sql.ast.Statement.Select;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LockingTest {

    private static final Column A = new Column("b0", "a");
    private static final Table BOOK = new Table("", "book", "b0");
    private static final Join JOINED = new Join(
            BOOK, Kind.INNER, new Table("", "author", "a1"), new Compare(new Column("a1", "id"), Operator.EQUAL, A));

    @Test
    void clause_of_an_alias() {
        assertThat(text(Locking.CLAUSE_OF_ALIAS, Lock.WRITE)).isEqualTo(locked(" for update of \"b0\""));
        assertThat(text(Locking.CLAUSE_OF_ALIAS, Lock.WRITE.skipLocked()))
                .isEqualTo(locked(" for update of \"b0\" skip locked"));
        assertThat(text(Locking.CLAUSE_OF_ALIAS, Lock.WRITE.nowait()))
                .isEqualTo(locked(" for update of \"b0\" nowait"));
        assertThat(text(Locking.CLAUSE_OF_ALIAS, Lock.READ)).isEqualTo(locked(" for share of \"b0\""));
        assertThat(text(Locking.CLAUSE_OF_ALIAS, Lock.READ.skipLocked()))
                .isEqualTo(locked(" for share of \"b0\" skip locked"));
        assertThat(text(Locking.CLAUSE_OF_ALIAS, Lock.READ.nowait())).isEqualTo(locked(" for share of \"b0\" nowait"));
    }

    @Test
    void clause() {
        assertThat(text(Locking.CLAUSE, Lock.WRITE)).isEqualTo(locked(" for update"));
        assertThat(text(Locking.CLAUSE, Lock.WRITE.skipLocked())).isEqualTo(locked(" for update skip locked"));
        assertThat(text(Locking.CLAUSE, Lock.WRITE.nowait())).isEqualTo(locked(" for update nowait"));
        assertThat(text(Locking.CLAUSE, Lock.READ)).isEqualTo(locked(" lock in share mode"));
        assertThat(text(Locking.CLAUSE, Lock.READ.skipLocked())).isEqualTo(locked(" lock in share mode skip locked"));
        assertThat(text(Locking.CLAUSE, Lock.READ.nowait())).isEqualTo(locked(" lock in share mode nowait"));
    }

    @Test
    void table_hints() {
        assertThat(text(Locking.TABLE_HINTS, Lock.WRITE)).isEqualTo(hinted("updlock, rowlock"));
        assertThat(text(Locking.TABLE_HINTS, Lock.WRITE.skipLocked())).isEqualTo(hinted("updlock, rowlock, readpast"));
        assertThat(text(Locking.TABLE_HINTS, Lock.WRITE.nowait())).isEqualTo(hinted("updlock, rowlock, nowait"));
        assertThat(text(Locking.TABLE_HINTS, Lock.READ)).isEqualTo(hinted("repeatableread, rowlock"));
        assertThat(text(Locking.TABLE_HINTS, Lock.READ.skipLocked()))
                .isEqualTo(hinted("repeatableread, rowlock, readpast"));
        assertThat(text(Locking.TABLE_HINTS, Lock.READ.nowait())).isEqualTo(hinted("repeatableread, rowlock, nowait"));
    }

    @Test
    void hints_stand_at_the_locked_table_alone() {
        assertThat(text(Locking.TABLE_HINTS, Optional.of(new RowLock(Lock.WRITE, "b0")), JOINED))
                .isEqualTo("select \"b0\".\"a\" from \"book\" as \"b0\" with (updlock, rowlock)"
                        + " inner join \"author\" as \"a1\" on \"a1\".\"id\" = \"b0\".\"a\"");
    }

    @Test
    void whole_database() {
        assertThat(text(Locking.WHOLE_DATABASE, Lock.WRITE.skipLocked())).isEqualTo(locked(""));
    }

    @Test
    void no_lock_writes_nothing() {
        for (var locking : Locking.values()) {
            assertThat(text(locking, Optional.empty(), BOOK)).isEqualTo(locked(""));
        }
    }

    private static String locked(String end) {
        return "select \"b0\".\"a\" from \"book\" as \"b0\"" + end;
    }

    private static String hinted(String hints) {
        return locked(" with (" + hints + ")");
    }

    private static String text(Locking locking, Lock lock) {
        return text(locking, Optional.of(new RowLock(lock, "b0")), BOOK);
    }

    private static String text(Locking locking, Optional<RowLock> lock, Source from) {
        var select = new Select(List.of(A), from, new Expression.And(List.of()), List.of(), Page.ALL, lock);
        return new StatementRenderer(Dialects.locking(locking))
                .select(select, Forms.NONE)
                .text();
    }
}
