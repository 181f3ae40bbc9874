package dev.entia.benchmarks.jooq;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.UUID;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;
import org.jooq.SQLDialect;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.SQLDataType;

/** 16 bytes on MySQL, what jOOQ does on other databases. */
final class UuidBinding extends AbstractBinding<UUID, UUID> {

    private static final long serialVersionUID = 1L;
    private static final Binding<?, UUID> USUAL = SQLDataType.UUID.getBinding();

    @Override
    public Converter<UUID, UUID> converter() {
        return Converters.identity(UUID.class);
    }

    @Override
    public void sql(org.jooq.BindingSQLContext<UUID> context) throws SQLException {
        USUAL.sql(context);
    }

    @Override
    public void set(BindingSetStatementContext<UUID> context) throws SQLException {
        if (context.family() != SQLDialect.MYSQL) {
            USUAL.set(context);
            return;
        }
        var bytes = ByteBuffer.allocate(16);
        bytes.putLong(context.value().getMostSignificantBits())
                .putLong(context.value().getLeastSignificantBits());
        context.statement().setBytes(context.index(), bytes.array());
    }

    @Override
    public void get(BindingGetResultSetContext<UUID> context) throws SQLException {
        if (context.family() != SQLDialect.MYSQL) {
            USUAL.get(context);
            return;
        }
        var bytes = ByteBuffer.wrap(context.resultSet().getBytes(context.index()));
        context.value(new UUID(bytes.getLong(), bytes.getLong()));
    }
}
