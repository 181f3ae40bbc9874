package dev.entia.benchmarks.jdbc;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Asks for a row by JDBC, and says so when the answer is there. */
final class JdbcStart {

    private JdbcStart() {}

    /** The first argument: a JDBC URL. */
    public static void main(String[] arguments) throws SQLException {
        try (var connection = DriverManager.getConnection(arguments[0]);
                var select =
                        connection.prepareStatement("select id, name, code, number, amount, score, active, made_at, "
                                + "parent_id from entity50 where id = ?")) {
            select.setLong(1, 1);
            try (var rows = select.executeQuery()) {
                System.out.println(rows.next());
            }
        }
    }
}
