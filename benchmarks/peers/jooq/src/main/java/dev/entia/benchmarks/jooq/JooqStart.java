package dev.entia.benchmarks.jooq;

import dev.entia.benchmarks.Store;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** Has all tables of jOOQ made, asks for a row of one of them, and says so when the answer is there. */
final class JooqStart {

    private JooqStart() {}

    /** The arguments: a JDBC URL, and the name of a store. */
    public static void main(String[] arguments) throws SQLException, ReflectiveOperationException {
        var table =
                (Table<?>) Class.forName("startup.Tables").getField("ENTITY50").get(null);
        var settings = new Settings().withExecuteLogging(false).withRenderSchema(false);
        try (var connection = DriverManager.getConnection(arguments[0])) {
            var jooq = DSL.using(connection, JooqAdapter.dialect(Store.valueOf(arguments[1])), settings);
            System.out.println(
                    jooq.fetchOne(table, table.field("id", Long.class).eq(1L)) != null);
        }
    }
}
