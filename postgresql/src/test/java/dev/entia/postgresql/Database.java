package dev.entia.postgresql;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.entia.Orm;
import dev.entia.testkit.domain.Catalogue;
import dev.entia.testkit.driver.RecordingDriver;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The server under test. */
final class Database {

    private Database() {}

    static String url() {
        var url = System.getenv("ENTIA_TEST_POSTGRESQL_URL");
        assumeThat(url).as("ENTIA_TEST_POSTGRESQL_URL").isNotNull();
        return url;
    }

    /** A driver whose tables are all empty. */
    static RecordingDriver<?> emptied() {
        try (var orm = Orm.init(
                PostgreSql.driver(),
                o -> o.entities(Catalogue.entities()).url(url()).poolSize(1))) {
            orm.schema().drop();
        }
        return RecordingDriver.over(PostgreSql.driver(), o -> o.url(url()).poolSize(4));
    }

    /** A connection that no ORM has. */
    static Connection connection() throws SQLException {
        return DriverManager.getConnection(url());
    }
}
