package dev.entia.sqlite;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;
import org.sqlite.jdbc4.JDBC4Connection;

/** Knows the prepared statements of all its connections. */
final class StatementsSource extends SQLiteDataSource {

    private final Queue<PreparedStatement> prepared = new ConcurrentLinkedQueue<>();

    StatementsSource(String url) {
        setUrl(url);
    }

    long open() throws SQLException {
        long open = 0;
        for (var statement : prepared) if (!statement.isClosed()) open++;
        return open;
    }

    @Override
    public SQLiteConnection getConnection(String user, String password) throws SQLException {
        return new JDBC4Connection(getUrl(), getUrl().substring("jdbc:sqlite:".length()), new Properties()) {
            @Override
            public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
                    throws SQLException {
                var statement = super.prepareStatement(sql, type, concurrency, holdability);
                prepared.add(statement);
                return statement;
            }
        };
    }
}
