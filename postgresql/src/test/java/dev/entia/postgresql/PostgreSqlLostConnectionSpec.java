package dev.entia.postgresql;

import dev.entia.testkit.LostConnectionSpec;
import dev.entia.testkit.driver.RecordingDriver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL does to connections is no loss. */
final class PostgreSqlLostConnectionSpec extends LostConnectionSpec {

    @Override
    protected RecordingDriver<?> driver() {
        return Database.emptied(options -> options);
    }

    /** Those that wait for others first: with the others gone they would be done before it is their turn. */
    @Override
    protected void killConnections() {
        try (var connection = DriverManager.getConnection(Database.server());
                var statement = connection.createStatement()) {
            var victims = new ArrayList<String>();
            try (var killed = statement.executeQuery("select pid, pg_terminate_backend(pid) from (select pid from"
                    + " pg_stat_activity where application_name = 'Entia' and pid <> pg_backend_pid()"
                    + " order by wait_event_type is not distinct from 'Lock' desc) as victims")) {
                while (killed.next()) victims.add(killed.getString(1));
            }
            while (areThere(statement, victims)) Thread.onSpinWait();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The pool opens others meanwhile. */
    private static boolean areThere(Statement statement, List<String> victims) throws SQLException {
        if (victims.isEmpty()) return false;
        try (var found = statement.executeQuery(
                "select pid from pg_stat_activity where pid in (" + String.join(", ", victims) + ")")) {
            return found.next();
        }
    }
}
