package dev.entia.libsql;

import dev.entia.DriverProvider;
import dev.entia.driver.Driver;
import dev.entia.libsql.hrana.Endpoint;
import dev.entia.meta.Metadata;
import dev.entia.sql.SqlDriver;
import dev.entia.sql.SqlOptions;
import dev.entia.sql.SqlPlatform;
import dev.entia.sql.run.ErrorClassifier;
import dev.entia.sqlite.Sqlite;

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
        var errors = new ErrorClassifier(platform.errors(), metadata, options.naming());
        var timeout = options.connectionTimeout();
        var endpoint = Endpoint.of(server.base(), server.token(), timeout, options.statementTimeout());
        var connections = HranaConnections.open(endpoint, options.poolSize(), timeout, options.lockTimeout(), errors);
        return new SqlDriver(platform, options, metadata, connections);
    }
}
