package dev.entia.postgresql;

import dev.entia.sql.jdbc.JdbcLoader;
import dev.entia.sql.run.Arguments;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;
import org.postgresql.jdbc.AutoSave;
import org.postgresql.jdbc.PgConnection;

/** Rows by COPY. They are complete before the server hears of them, so that one that is refused here fails nothing there. */
final class CopyLoader implements JdbcLoader {

    /** Not where the JDBC driver sets savepoints of its own, which it does for statements and not for a copy. */
    @Override
    public boolean canLoad(Connection connection) throws SQLException {
        boolean isKnown = connection.isWrapperFor(PgConnection.class);
        return isKnown && connection.unwrap(PgConnection.class).getAutosave() == AutoSave.NEVER;
    }

    @Override
    public long load(Connection connection, String text, Arguments arguments) throws SQLException {
        var rows = CopiedRows.of(arguments.columns());
        var copy = connection.unwrap(PgConnection.class).getCopyAPI().copyIn(text);
        try {
            rows.sendTo(copy);
            return copy.endCopy();
        } catch (SQLException | RuntimeException e) {
            cancel(copy, e);
            throw e;
        }
    }

    /** A copy that goes on would let nothing else through. */
    private static void cancel(CopyIn copy, Exception failure) {
        try {
            if (copy.isActive()) copy.cancelCopy();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
