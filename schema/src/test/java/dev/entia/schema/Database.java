package dev.entia.schema;

import dev.entia.error.DriverException;
import dev.entia.error.TableExistsException;
import dev.entia.sql.run.Script;
import dev.entia.sql.run.Scripts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A SQLite database in memory, reached without Entia. */
public final class Database implements Scripts, AutoCloseable {

    private final Connection connection;

    public Database() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        execute("pragma foreign_keys = on");
    }

    @Override
    public void run(Script script) {
        try {
            executeAll(script.before());
            try {
                execute("begin");
                executeAll(script.statements());
                execute("commit");
            } catch (SQLException e) {
                execute("rollback");
                throw e;
            } finally {
                executeAll(script.after());
            }
        } catch (SQLException e) {
            throw e.getMessage().contains("already exists")
                    ? new TableExistsException(e.getMessage(), e)
                    : new DriverException(e.getMessage(), e);
        }
    }

    @Override
    public List<List<Optional<String>>> query(String statement, List<String> values) {
        throw new UnsupportedOperationException("Use column.");
    }

    public void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of every row. */
    public List<String> column(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) values.add(rows.getString(1));
            return values;
        }
    }

    public List<String> tables() throws SQLException {
        return column("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name");
    }

    private void executeAll(List<String> statements) throws SQLException {
        for (var statement : statements) execute(statement);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
