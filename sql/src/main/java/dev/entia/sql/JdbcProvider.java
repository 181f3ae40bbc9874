package dev.entia.sql;

import dev.entia.DriverProvider;
import dev.entia.driver.Driver;
import dev.entia.meta.Metadata;
import dev.entia.sql.jdbc.Address;
import dev.entia.sql.jdbc.JdbcConnections;
import dev.entia.sql.jdbc.JdbcSettings;
import dev.entia.sql.run.Connections;
import dev.entia.sql.run.ErrorClassifier;
import dev.entia.sql.run.ReplicatedConnections;
import java.util.ArrayList;
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
        var primary = options.dataSource()
                .map(source -> JdbcConnections.of(source, jdbc, errors))
                .orElseGet(() -> JdbcConnections.pooled(address(options, options), options.pool(), jdbc, errors));
        if (options.replicas().isEmpty()) return primary;
        var opened = new ArrayList<Connections>();
        try {
            for (var replica : options.replicas())
                opened.add(replica(replica, opened.size() + 1, options, jdbc, errors));
        } catch (RuntimeException e) {
            opened.forEach(Connections::close);
            primary.close();
            throw e;
        }
        return new ReplicatedConnections(primary, opened, options.replicaChoice());
    }

    private Connections replica(
            SqlOptions.Replica replica, int number, SqlOptions options, JdbcSettings jdbc, ErrorClassifier errors) {
        var source = replica.dataSource();
        if (source.isPresent()) return JdbcConnections.of(source.get(), jdbc, errors);
        return JdbcConnections.pooled(
                address(options.at(replica.url()), options), options.pool().ofReplica(number), jdbc, errors);
    }

    private Address address(SqlOptions place, SqlOptions options) {
        return address.apply(place).with(options.driverProperties(), options.credentials());
    }
}
