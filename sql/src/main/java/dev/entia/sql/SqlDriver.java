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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A relational database, opened for one ORM. Which one it is, its {@link SqlPlatform} says. */
public final class SqlDriver implements Driver {

    private final String name;
    private final Connections connections;
    private final Sessions sessions;
    private final Supplier<Storage> storages;
    private final Precision precision;

    /** Made when it is asked for: most starts are those of an application whose tables are there. */
    private volatile @Nullable Storage storage;

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
        this.storages = () -> platform.storage().create(metadata, options, sessions.scripts());
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
        var made = storage;
        if (made == null) {
            // Two threads that ask at once may get two, which are the same.
            made = storages.get();
            storage = made;
        }
        return Optional.of(made);
    }

    @Override
    public void close() {
        connections.close();
    }
}
