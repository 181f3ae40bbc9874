package dev.entia.sql;

import dev.entia.DriverProvider;
import dev.entia.driver.Driver;
import dev.entia.meta.Metadata;
import dev.entia.sql.jdbc.Address;
import dev.entia.sql.jdbc.JdbcConnections;
import dev.entia.sql.jdbc.JdbcSettings;
import dev.entia.sql.run.Connections;
import dev.entia.sql.run.ErrorClassifier;
import java.util.function.Function;

/**
 * Opens databases of one platform through its JDBC driver: a pool of connections for a URL, or those of a given data
 * source. Thread-safe.
 */
public final class JdbcProvider implements DriverProvider<SqlOptions> {

    private final SqlPlatform platform;
    private final Function<SqlOptions, Address> address;
    private final Function<SqlOptions, JdbcSettings> settings;

    /**
     * @param address where the database is, made of the URL and the credentials; asked only if there is no data source
     * @param settings what the JDBC driver needs; throws a {@link dev.entia.error.ValidationException} if it is not there
     */
    public JdbcProvider(
            SqlPlatform platform, Function<SqlOptions, Address> address, Function<SqlOptions, JdbcSettings> settings) {
        this.platform = platform;
        this.address = address;
        this.settings = settings;
    }

    @Override
    public SqlOptions options() {
        return new SqlOptions();
    }

    @Override
    public Driver open(SqlOptions options, Metadata metadata) {
        options.check();
        var errors = new ErrorClassifier(platform.errors(), metadata, options.naming());
        var connections = connections(options, errors);
        try {
            return new SqlDriver(platform, options, metadata, connections);
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    private Connections connections(SqlOptions options, ErrorClassifier errors) {
        var session = platform.session();
        var jdbc =
                settings.apply(options).and(session.commands(options)).withQueryTimeout(session.queryTimeout(options));
        var source = options.dataSource();
        return source.isPresent()
                ? JdbcConnections.of(source.get(), jdbc, errors)
                : JdbcConnections.pooled(
                        address.apply(options), options.poolSize(), options.connectionTimeout(), jdbc, errors);
    }
}
