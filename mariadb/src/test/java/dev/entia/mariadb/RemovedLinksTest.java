package dev.entia.mariadb;

import dev.entia.mysql.RemovedLinksSpec;

/** How MariaDB removes many links. */
final class RemovedLinksTest extends RemovedLinksSpec {

    RemovedLinksTest() {
        super(MariaDbServer.TESTED);
    }
}
