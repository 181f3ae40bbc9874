package dev.entia.postgresql;

import dev.entia.testkit.LostConnectionSpec;
import dev.entia.testkit.driver.RecordingDriver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** What PostgreSQL does to connections is no loss. */
final class PostgreSqlLostConnectionSpec extends LostConnectionSpec {

    private static final String OTHERS =
            " from pg_stat_activity where application_name = 'Entia' and pid <> pg_backend_pid()";

    @Override
    protected RecordingDriver<?> driver() {
        return Database.emptied();
    }

    /** Those that wait for others first: with the others gone they would be done before it is their turn. */
    @Override
    protected void killConnections() {
        try (var connection = DriverManager.getConnection(Database.server());
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from (select pid" + OTHERS
                    + " order by wait_event_type = 'Lock' desc) as victims");
            while (areThere(statement)) Thread.onSpinWait();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean areThere(Statement statement) throws SQLException {
        try (var found = statement.executeQuery("select pid" + OTHERS)) {
            return found.next();
        }
    }
}
