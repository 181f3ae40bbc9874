package dev.entia.postgresql;

import dev.entia.testkit.LostConnectionSpec;
import dev.entia.testkit.driver.RecordingDriver;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What PostgreSQL does to connections is no loss. */
final class PostgreSqlLostConnectionSpec extends LostConnectionSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return Database.emptied();
    }

    @Override
    protected void killConnections() {
        try (var connection = DriverManager.getConnection(Database.server());
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid, 5000) from pg_stat_activity"
                    + " where application_name = 'Entia' and pid <> pg_backend_pid()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
