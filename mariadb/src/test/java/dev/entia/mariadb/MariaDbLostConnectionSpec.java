package dev.entia.mariadb;

import dev.entia.mysql.Database;
import dev.entia.testkit.LostConnectionSpec;
import dev.entia.testkit.driver.RecordingDriver;

/** What MariaDB does to connections is no loss. */
final class MariaDbLostConnectionSpec extends LostConnectionSpec {

    private static final Database DATABASE = MariaDbServer.TESTED.empty("lost_connection");

    @Override
    protected RecordingDriver<?> driver() {
        return DATABASE.driverEmptied();
    }

    @Override
    protected void killConnections() {
        DATABASE.killOthers();
    }
}
