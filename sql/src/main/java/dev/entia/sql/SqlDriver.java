package dev.entia.sql;

import dev.entia.driver.Capability;
import dev.entia.driver.Driver;
import dev.entia.driver.DriverSession;
import dev.entia.driver.Precision;
import dev.entia.driver.Storage;
import dev.entia.meta.Metadata;
import dev.entia.sql.run.Connections;
import dev.entia.sql.run.Sessions;
import dev.entia.sql.run.StatementLog;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A relational database, opened for one ORM. Which one it is, its {@link SqlPlatform} says. */
public final class SqlDriver implements Driver {

    private final String name;
    private final Connections connections;
    private final Sessions sessions;
    private final Storage storage;
    private final Precision precision;

    /**
     * Takes over the connections: they are closed with the driver.
     *
     * @throws dev.entia.error.MetadataException if the mapping asks for what the database does not take
     */
    public SqlDriver(SqlPlatform platform, SqlOptions options, Metadata metadata, Connections connections) {
        MappingCheck.check(metadata, platform.dialect());
        var values = options.areParametersLogged() ? StatementLog.Values.SHOWN : StatementLog.Values.HIDDEN;
        var log = new StatementLog(options.observer(), values);
        this.name = platform.dialect().name();
        this.connections = connections;
        this.precision = platform.types().precision();
        this.sessions = new Sessions(
                connections, platform.dialect(), platform.types(), log, options.customization(), options.stickiness());
        this.storage = platform.storage().create(metadata, options, sessions.scripts());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<Capability> capabilities() {
        var capabilities = EnumSet.of(
                Capability.JOINED_FETCH,
                Capability.GENERATED_KEYS_IN_BATCH,
                Capability.ROW_LOCKS,
                Capability.SAVEPOINTS);
        if (connections.isStreaming()) capabilities.add(Capability.STREAMING);
        return capabilities;
    }

    @Override
    public Precision precision() {
        return precision;
    }

    @Override
    public DriverSession open() {
        return sessions.open();
    }

    @Override
    public Optional<Storage> storage() {
        return Optional.of(storage);
    }

    @Override
    public void close() {
        connections.close();
    }
}
