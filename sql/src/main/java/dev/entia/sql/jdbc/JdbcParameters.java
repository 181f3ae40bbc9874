package dev.entia.sql.jdbc;

import dev.entia.sql.ast.ColumnType;
import dev.entia.sql.run.Parameters;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Binds to a prepared statement. Its exceptions come as {@link SqlFailure}. */
final class JdbcParameters implements Parameters {

    private final PreparedStatement statement;

    JdbcParameters(PreparedStatement statement) {
        this.statement = statement;
    }

    @Override
    public void setNull(int position, ColumnType type) {
        run(() -> statement.setNull(position + 1, sqlType(type)));
    }

    @Override
    public void setLong(int position, long value) {
        run(() -> statement.setLong(position + 1, value));
    }

    @Override
    public void setDouble(int position, double value) {
        run(() -> statement.setDouble(position + 1, value));
    }

    @Override
    public void setText(int position, String value) {
        run(() -> statement.setString(position + 1, value));
    }

    @Override
    public void setUntyped(int position, @Nullable String value) {
        run(() -> {
            if (value == null) statement.setNull(position + 1, Types.OTHER);
            else statement.setObject(position + 1, value, Types.OTHER);
        });
    }

    @Override
    public void setBytes(int position, byte[] value) {
        run(() -> statement.setBytes(position + 1, value));
    }

    @Override
    public void setArray(int position, String elementType, @Nullable Object[] elements) {
        run(() -> statement.setArray(position + 1, statement.getConnection().createArrayOf(elementType, elements)));
    }

    @Override
    public void setObject(int position, Object value) {
        run(() -> statement.setObject(position + 1, value));
    }

    private static int sqlType(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> Types.BOOLEAN;
            case INT -> Types.INTEGER;
            case LONG -> Types.BIGINT;
            case FLOAT -> Types.REAL;
            case DOUBLE -> Types.DOUBLE;
            case DECIMAL -> Types.DECIMAL;
            case TEXT -> Types.VARCHAR;
            case BYTES -> Types.VARBINARY;
            case DATE -> Types.DATE;
            case TIME -> Types.TIME;
            case DATETIME -> Types.TIMESTAMP;
            case INSTANT -> Types.TIMESTAMP_WITH_TIMEZONE;
            case UUID -> Types.OTHER;
            case JSON, ARRAY -> Types.VARCHAR;
        };
    }

    private static void run(Binding binding) {
        try {
            binding.run();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private interface Binding {
        void run() throws SQLException;
    }
}
