package dev.entia.mariadb;

import dev.entia.mysql.FamilyForms;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The figures of decision 13, which says how to run it. */
final class BulkFormsMeasurement {

    @Test
    void measure() throws SQLException {
        new FamilyForms(MariaDbServer.TESTED, "", "batch, bulk protocol", "&useServerPrepStmts=true&useBulkStmts=true")
                .measure();
    }
}
