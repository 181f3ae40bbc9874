package dev.entia.mariadb;

import dev.entia.mysql.UrlSpec;

/** URLs of MariaDB. */
final class MariaDbUrlTest extends UrlSpec {

    MariaDbUrlTest() {
        super(MariaDbServer.TESTED);
    }
}
