package dev.entia.mariadb;

import dev.entia.mysql.StoredValuesSpec;

/** What MariaDB makes of values. */
final class StoredValuesTest extends StoredValuesSpec {

    StoredValuesTest() {
        super(MariaDbServer.TESTED);
    }
}
