package dev.entia.mariadb;

import dev.entia.mysql.SchemaSpec;

/** What is particular about tables on MariaDB. */
final class SchemaTest extends SchemaSpec {

    SchemaTest() {
        super(MariaDbServer.TESTED);
    }
}
