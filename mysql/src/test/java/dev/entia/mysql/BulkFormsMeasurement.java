package dev.entia.mysql;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The figures of decision 13, which says how to run it. */
final class BulkFormsMeasurement {

    @Test
    void measure() throws SQLException {
        new FamilyForms(MySqlServer.TESTED, "row", "batch, rewritten", "&rewriteBatchedStatements=true").measure();
    }
}
