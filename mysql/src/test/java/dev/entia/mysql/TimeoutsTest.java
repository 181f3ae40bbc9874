package dev.entia.mysql;

/** Timeouts as MySQL is told of them. */
final class TimeoutsTest extends TimeoutsSpec {

    TimeoutsTest() {
        super(MySqlServer.TESTED);
    }
}
