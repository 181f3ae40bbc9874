package dev.entia.mariadb;

import dev.entia.mysql.TenantsSpec;

/** Tenants on MariaDB. */
final class TenantsTest extends TenantsSpec {

    TenantsTest() {
        super(MariaDbServer.TESTED);
    }
}
