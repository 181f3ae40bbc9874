package dev.entia.sqlite;

import dev.entia.servers.measure.JdbcSender;
import dev.entia.servers.measure.JsonEachForms;
import dev.entia.servers.measure.Measurement;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of decision 23, which says how to run it. */
final class BulkFormsMeasurement {

    @Test
    void measure(@TempDir Path folder) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bulk.db"))) {
            JsonEachForms.compare(new Measurement(), new JdbcSender(connection));
        }
    }
}
