package dev.entia.mariadb;

import dev.entia.mysql.TestedServer;
import dev.entia.servers.Server;

/** The server under test. */
final class MariaDbServer {

    static final TestedServer TESTED = new TestedServer("MariaDB", Server.MARIADB, MariaDb.PLATFORM, MariaDb::driver);

    private MariaDbServer() {}
}
