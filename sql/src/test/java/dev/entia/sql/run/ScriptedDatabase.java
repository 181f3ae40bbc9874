package dev.entia.sql.run;

import dev.entia.error.ConnectionException;
import dev.entia.error.DriverException;
import dev.entia.sql.render.SqlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A way to a database that answers every query with one row, writes down what it is told, and fails where it should. */
final class ScriptedDatabase implements Connections {

    private final List<String> told = new ArrayList<>();
    private final Set<String> failing = new HashSet<>();
    private final Set<String> failingOnce = new HashSet<>();
    private final Set<String> dying = new HashSet<>();
    private boolean isBroken;
    private boolean isLockedOut;
    private boolean isClosed;

    /** From now on that text fails. */
    void failOn(String text) {
        failing.add(text);
    }

    /** That text fails the next time. */
    void failOnceOn(String text) {
        failingOnce.add(text);
    }

    /** The next connection that is told that text turns out to be dead. */
    void dieOn(String text) {
        dying.add(text);
    }

    /** From now on everything fails. */
    void breakDown() {
        isBroken = true;
    }

    /** From now on there are no connections. */
    void lockOut() {
        isLockedOut = true;
    }

    /** What it was told since the last call. */
    List<String> told() {
        var since = List.copyOf(told);
        told.clear();
        return since;
    }

    @Override
    public SqlConnection borrow() {
        told.add(isLockedOut ? "locked out" : "borrow");
        if (isLockedOut) throw new ConnectionException("locked out", null);
        return new Connection();
    }

    @Override
    public boolean isStreaming() {
        return true;
    }

    @Override
    public boolean isClosed() {
        return isClosed;
    }

    @Override
    public void close() {
        told.add("close");
        isClosed = true;
    }

    private void tell(String text) {
        told.add(text);
        if (dying.remove(text)) throw new ConnectionException("dead", null);
        if (isBroken) throw new ConnectionException("broken", null);
        if (failingOnce.remove(text) || failing.contains(text)) throw new DriverException("failed: " + text, null);
    }

    private final class Connection implements SqlConnection {
        @Override
        public Cursor query(SqlText text, Arguments arguments) {
            tell(text.text());
            var rows = new ArrayList<@Nullable Object[]>();
            rows.add(new @Nullable Object[] {1L, "one", null});
            return new BufferedCursor(3, rows);
        }

        @Override
        public long execute(SqlText text, Arguments arguments) {
            tell(text.text());
            return arguments.executions();
        }

        @Override
        public void run(SqlText text, Arguments arguments) {
            tell(text.text());
        }

        @Override
        public void control(TransactionStep step, String command) {
            tell(command);
        }

        @Override
        public void giveBack() {
            told.add("give back");
        }

        @Override
        public void discard() {
            told.add("discard");
        }
    }
}
