package dev.entia.benchmarks.eclipselink;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.DatabasePlatform;
import org.eclipse.persistence.queries.ValueReadQuery;

/** What EclipseLink has to know about SQLite, for which it brings nothing. */
public final class SqlitePlatform extends DatabasePlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean supportsIdentity() {
        return true;
    }

    @Override
    public ValueReadQuery buildSelectQueryForIdentity() {
        var query = new ValueReadQuery();
        query.setSQLString("select last_insert_rowid()");
        return query;
    }

    /** UUIDs are texts in the rows that are there; EclipseLink has bytes. */
    @Override
    public <T> T convertObject(Object source, Class<T> type) {
        boolean isUuid = source instanceof String && type == (Class<?>) byte[].class;
        return super.convertObject(isUuid ? UUID.fromString((String) source) : source, type);
    }

    @Override
    public void setParameterValueInDatabaseCall(
            Object value, PreparedStatement into, int parameter, AbstractSession session) throws SQLException {
        if (value instanceof byte[] uuid) into.setString(parameter, text(uuid));
        else if (value instanceof UUID) into.setString(parameter, value.toString());
        else super.setParameterValueInDatabaseCall(value, into, parameter, session);
    }

    private static String text(byte[] uuid) {
        var bytes = ByteBuffer.wrap(uuid);
        return new UUID(bytes.getLong(), bytes.getLong()).toString();
    }
}
