package dev.entia.mariadb;

import dev.entia.testkit.LostConnectionSpec;
import dev.entia.testkit.driver.RecordingDriver;

/** What MariaDB does to connections is no loss. */
final class MariaDbLostConnectionSpec extends LostConnectionSpec {

    private static final Database DATABASE = Database.empty("lost_connection");

    @Override
    protected RecordingDriver<?> driver() {
        return DATABASE.driverEmptied();
    }

    @Override
    protected void killConnections() {
        DATABASE.killOthers();
    }
}
