package dev.entia.sql.jdbc;

import dev.entia.sql.run.Cursor;
import dev.entia.sql.run.ErrorClassifier;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows of a result set. */
final class JdbcCursor implements Cursor {

    private final ResultSet rows;
    private final TextReader texts;
    private final ErrorClassifier errors;
    private final String statement;
    private final Closing closing;
    private boolean isClosed;

    /** @param closing runs once, after the result set is closed */
    JdbcCursor(ResultSet rows, TextReader texts, ErrorClassifier errors, String statement, Closing closing) {
        this.rows = rows;
        this.texts = texts;
        this.errors = errors;
        this.statement = statement;
        this.closing = closing;
    }

    @Override
    public boolean next() {
        try {
            return rows.next();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public int slots() {
        try {
            return rows.getMetaData().getColumnCount();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public boolean isNull(int slot) {
        return getObject(slot) == null;
    }

    @Override
    public long getLong(int slot) {
        try {
            return rows.getLong(slot + 1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public double getDouble(int slot) {
        try {
            return rows.getDouble(slot + 1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public @Nullable String getText(int slot) {
        try {
            return texts.read(rows, slot + 1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public byte @Nullable [] getBytes(int slot) {
        try {
            return rows.getBytes(slot + 1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public @Nullable Object getObject(int slot) {
        try {
            return rows.getObject(slot + 1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public <T> @Nullable T getObject(int slot, Class<T> type) {
        try {
            return rows.getObject(slot + 1, type);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        if (isClosed) return;
        isClosed = true;
        try (closing) {
            rows.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private RuntimeException failed(SQLException failure) {
        return JdbcErrors.failed(errors, failure, statement);
    }

    /** What is left to do when the rows are done with. */
    interface Closing extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }
}
