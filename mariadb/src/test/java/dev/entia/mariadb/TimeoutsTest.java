package dev.entia.mariadb;

import dev.entia.mysql.TimeoutsSpec;

/** Timeouts as MariaDB is told of them. */
final class TimeoutsTest extends TimeoutsSpec {

    TimeoutsTest() {
        super(MariaDbServer.TESTED);
    }
}
