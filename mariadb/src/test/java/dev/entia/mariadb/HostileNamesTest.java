package dev.entia.mariadb;

import dev.entia.mysql.LimitedNamesSpec;

/** Names of any kind on MariaDB. */
final class HostileNamesTest extends LimitedNamesSpec {

    HostileNamesTest() {
        super(MariaDbServer.TESTED);
    }
}
