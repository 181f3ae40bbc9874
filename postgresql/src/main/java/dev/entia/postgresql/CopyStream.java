package dev.entia.postgresql;

import dev.entia.sql.jdbc.JdbcRowStream;
import dev.entia.sql.run.Arguments;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;
import org.postgresql.jdbc.AutoSave;
import org.postgresql.jdbc.PgConnection;

/** Rows by COPY. They are complete before the server hears of them, so that one that is refused here fails nothing there. */
final class CopyStream implements JdbcRowStream {

    /** Not where the JDBC driver sets savepoints of its own, which it does for statements and not for a copy. */
    @Override
    public boolean suits(Connection connection) throws SQLException {
        boolean isKnown = connection.isWrapperFor(PgConnection.class);
        return isKnown && connection.unwrap(PgConnection.class).getAutosave() == AutoSave.NEVER;
    }

    @Override
    public long send(Connection connection, String text, Arguments arguments) throws SQLException {
        var rows = CopiedRows.of(arguments.columns());
        var copy = connection.unwrap(PgConnection.class).getCopyAPI().copyIn(text);
        try {
            rows.sendTo(copy);
            return copy.endCopy();
        } catch (Throwable e) {
            cancel(copy, e);
            throw e;
        }
    }

    /** A copy that goes on lets nothing else through, not even a rollback: whatever has failed, it ends. */
    private static void cancel(CopyIn copy, Throwable failure) {
        try {
            if (copy.isActive()) copy.cancelCopy();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
