package dev.entia.libsql;

import dev.entia.DriverProvider;
import dev.entia.driver.Driver;
import dev.entia.libsql.hrana.Endpoint;
import dev.entia.meta.Metadata;
import dev.entia.sql.SqlDriver;
import dev.entia.sql.SqlOptions;
import dev.entia.sql.SqlPlatform;
import dev.entia.sql.run.Connections;
import dev.entia.sql.run.Credentials;
import dev.entia.sql.run.ErrorClassifier;
import dev.entia.sql.run.ReplicatedConnections;
import dev.entia.sqlite.Sqlite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Opens libSQL databases: those of a server by its protocol, local ones as SQLite. */
final class LibSqlProvider implements DriverProvider<SqlOptions> {

    private final SqlPlatform platform;

    /** @param platform of a server */
    LibSqlProvider(SqlPlatform platform) {
        this.platform = platform;
    }

    @Override
    public SqlOptions options() {
        return new SqlOptions();
    }

    @Override
    public Driver open(SqlOptions options, Metadata metadata) {
        options.check();
        if (options.dataSource().isPresent()) return Sqlite.driver().open(options, metadata);
        var server = ServerUrl.of(options);
        return server.isPresent()
                ? remote(server.get(), options, metadata)
                : Sqlite.driver().open(options, metadata);
    }

    private Driver remote(ServerUrl server, SqlOptions options, Metadata metadata) {
        refuseWhatIsForJdbc(options);
        var errors = new ErrorClassifier(platform.errors(), metadata, options.naming());
        var primary = connections(server, options, options.connectionTimeout(), errors);
        var replicas = replicas(options, errors);
        primary.ask();
        var connections =
                replicas.isEmpty() ? primary : new ReplicatedConnections(primary, replicas, options.replicaChoice());
        return new SqlDriver(platform, options, metadata, connections);
    }

    /** They are asked when somebody wants to read: one that is down keeps nothing from starting. */
    private static List<Connections> replicas(SqlOptions options, ErrorClassifier errors) {
        var replicas = new ArrayList<Connections>();
        for (var replica : options.replicas()) {
            var server = ServerUrl.ofReplica(replica, options).orElseThrow(LibSqlErrors::replicaOf);
            var timeout = options.pool().ofReplica(replicas.size() + 1).timeout();
            replicas.add(connections(server, options, timeout, errors));
        }
        return replicas;
    }

    private static HranaConnections connections(
            ServerUrl server, SqlOptions options, Duration timeout, ErrorClassifier errors) {
        var endpoint = Endpoint.of(server.base(), token(server, options), timeout, options.statementTimeout());
        return new HranaConnections(endpoint, options.poolSize(), timeout, options.lockTimeout(), errors);
    }

    private static Supplier<String> token(ServerUrl server, SqlOptions options) {
        return options.credentials()
                .<Supplier<String>>map(credentials -> () -> ServerUrl.token(asked(credentials)))
                .orElse(server::token);
    }

    private static Credentials asked(Supplier<Credentials> credentials) {
        try {
            return Objects.requireNonNull(credentials.get(), "it answered null");
        } catch (RuntimeException e) {
            throw LibSqlErrors.noCredentials(e);
        }
    }

    private static void refuseWhatIsForJdbc(SqlOptions options) {
        for (var name : options.driverProperties().keySet()) throw LibSqlErrors.driverProperty(name);
        var usual = new SqlOptions().pool();
        var pool = options.pool();
        if (pool.minIdle() != usual.minIdle() || !pool.maxLifetime().equals(usual.maxLifetime())) {
            throw LibSqlErrors.poolSettings();
        }
    }
}
