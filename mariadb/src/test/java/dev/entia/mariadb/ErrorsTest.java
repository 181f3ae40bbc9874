package dev.entia.mariadb;

import dev.entia.mysql.FailuresSpec;

/** What MariaDB says of failures. */
final class ErrorsTest extends FailuresSpec {

    ErrorsTest() {
        super(MariaDbServer.TESTED);
    }
}
