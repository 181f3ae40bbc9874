package dev.entia.mariadb;

import dev.entia.mysql.ReturnedRowsSpec;

/** What MariaDB makes of rows that are written. */
final class ReturnedRowsTest extends ReturnedRowsSpec {

    ReturnedRowsTest() {
        super(MariaDbServer.TESTED);
    }
}
