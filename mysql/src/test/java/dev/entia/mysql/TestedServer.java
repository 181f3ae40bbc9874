package dev.entia.mysql;

import dev.entia.DriverProvider;
import dev.entia.servers.Emptied;
import dev.entia.servers.Emptying;
import dev.entia.servers.Server;
import dev.entia.sql.SqlOptions;
import dev.entia.sql.SqlPlatform;
import dev.entia.testkit.driver.RecordingDriver;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A server of MySQL or MariaDB, with its driver: what the specifications of this package run on, for either. */
public final class TestedServer {

    private final String name;
    private final Server server;
    private final DriverProvider<SqlOptions> driver;
    private final DriverProvider<SqlOptions> emptied;

    /**
     * @param name as messages have it
     * @param driver what opens databases of the platform
     */
    public TestedServer(
            String name,
            Server server,
            SqlPlatform platform,
            Function<SqlPlatform, DriverProvider<SqlOptions>> driver) {
        this.name = name;
        this.server = server;
        this.driver = driver.apply(platform);
        this.emptied = driver.apply(Emptied.over(platform, Emptying.DELETED));
    }

    public String name() {
        return name;
    }

    /** What its URLs begin with. */
    String scheme() {
        return name.toLowerCase(Locale.ROOT);
    }

    public DriverProvider<SqlOptions> driver() {
        return driver;
    }

    /** A database without tables. */
    public Database empty(String database) {
        Database.runAt(
                server.url(), "drop database if exists `" + database + "`", "create database `" + database + "`");
        return new Database(database, server.url(), emptied);
    }

    /** A driver whose tables are all empty. */
    public RecordingDriver<?> emptied() {
        return emptied(o -> o);
    }

    /** A driver whose tables are all empty, with more options. */
    public RecordingDriver<?> emptied(UnaryOperator<SqlOptions> options) {
        return RecordingDriver.over(
                emptied, o -> options.apply(o.url(server.url()).poolSize(4)));
    }
}
