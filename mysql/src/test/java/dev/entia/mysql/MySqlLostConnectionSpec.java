package dev.entia.mysql;

import dev.entia.testkit.LostConnectionSpec;
import dev.entia.testkit.driver.RecordingDriver;

/** What MySQL does to connections is no loss. */
final class MySqlLostConnectionSpec extends LostConnectionSpec {

    private static final Database DATABASE = MySqlServer.TESTED.empty("lost_connection");

    @Override
    protected RecordingDriver<?> driver() {
        return DATABASE.driverEmptied();
    }

    @Override
    protected void killConnections() {
        DATABASE.killOthers();
    }
}
