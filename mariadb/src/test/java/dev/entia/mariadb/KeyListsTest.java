package dev.entia.mariadb;

import dev.entia.mysql.KeyListsSpec;

/** What MariaDB makes of lists of keys. */
final class KeyListsTest extends KeyListsSpec {

    KeyListsTest() {
        super(MariaDbServer.TESTED);
    }
}
