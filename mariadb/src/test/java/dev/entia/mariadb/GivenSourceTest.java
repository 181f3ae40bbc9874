package dev.entia.mariadb;

import dev.entia.mysql.GivenSourceSpec;

/** Data sources of the application on MariaDB. */
final class GivenSourceTest extends GivenSourceSpec {

    GivenSourceTest() {
        super(MariaDbServer.TESTED);
    }
}
