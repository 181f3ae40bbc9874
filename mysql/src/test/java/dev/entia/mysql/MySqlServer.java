package dev.entia.mysql;

import dev.entia.servers.Server;

/** The server under test. */
final class MySqlServer {

    static final TestedServer TESTED = new TestedServer("MySQL", Server.MYSQL, MySqlPlatform.PLATFORM, MySql::driver);

    private MySqlServer() {}
}
